# Generated from spec/halopsa/upstream/entities/FreshdeskSLA.yaml. Do not edit.
"""The model ``FreshdeskSLA``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FreshdeskSLA(Entity):
    """The published schema ``FreshdeskSLA``."""

    _entity: ClassVar[str] = "api.FreshdeskSLA"

    id: int = key(default=None)
    active: bool | None = None
    applicable_to: Any = None
    created_at: str | None = None
    description: str | None = None
    escalation: Any = None
    is_default: bool | None = None
    name: str | None = None
    position: int | None = None
    sla_target: dict[str, Any] | None = None
    updated_at: str | None = None

# Generated from spec/halopsa/upstream/entities/FreshdeskPriority.yaml. Do not edit.
"""The model ``FreshdeskPriority``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class FreshdeskPriority(Entity):
    """The published schema ``FreshdeskPriority``."""

    _entity: ClassVar[str] = "api.FreshdeskPriority"

    business_hours: bool | None = None
    escalation_enabled: bool | None = None
    next_respond_within: int | None = None
    resolve_within: int | None = None
    respond_within: int | None = None

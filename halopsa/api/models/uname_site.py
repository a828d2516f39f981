# Generated from spec/halopsa/upstream/entities/UnameSite.yaml. Do not edit.
"""The model ``UnameSite``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UnameSite(Entity):
    """The published schema ``UnameSite``."""

    _entity: ClassVar[str] = "api.UnameSite"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    level: int | None = None
    role_id: str | None = None
    role_name: str | None = None
    site_id: int | None = None
    site_name: str | None = None

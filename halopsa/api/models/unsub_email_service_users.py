# Generated from spec/halopsa/upstream/entities/UnsubEmailServiceUsers.yaml. Do not edit.
"""The model ``UnsubEmailServiceUsers``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UnsubEmailServiceUsers(Entity):
    """The published schema ``UnsubEmailServiceUsers``."""

    _entity: ClassVar[str] = "api.UnsubEmailServiceUsers"

    id: int = key(default=None)
    _warning: str | None = None
    key: str | None = None
    stid: int | None = None
    uid: int | None = None

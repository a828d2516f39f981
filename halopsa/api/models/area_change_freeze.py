# Generated from spec/halopsa/upstream/entities/AreaChangeFreeze.yaml. Do not edit.
"""The model ``AreaChangeFreeze``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AreaChangeFreeze(Entity):
    """The published schema ``AreaChangeFreeze``."""

    _entity: ClassVar[str] = "api.AreaChangeFreeze"

    id: int = key(default=None)
    _warning: str | None = None
    client_id: int | None = None
    client_name: str | None = None
    holiday_id: int | None = None

# Generated from spec/halopsa/upstream/entities/XTypeRole.yaml. Do not edit.
"""The model ``XTypeRole``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class XTypeRole(Entity):
    """The published schema ``XTypeRole``."""

    _entity: ClassVar[str] = "api.XTypeRole"

    id: int = key(default=None)
    _warning: str | None = None
    name: str | None = None
    xtype_id: int | None = None

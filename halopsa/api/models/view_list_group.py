# Generated from spec/halopsa/upstream/entities/ViewListGroup.yaml. Do not edit.
"""The model ``ViewListGroup``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ViewListGroup(Entity):
    """The published schema ``ViewListGroup``."""

    _entity: ClassVar[str] = "api.ViewListGroup"

    id: int = key(default=None)
    collapsed: bool | None = None
    name: str | None = None
    sequence: int | None = None
    type: int | None = None
    type_name: str | None = None

# Generated from spec/halopsa/upstream/entities/FieldLayout.yaml. Do not edit.
"""The model ``FieldLayout``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FieldLayout(Entity):
    """The published schema ``FieldLayout``."""

    _entity: ClassVar[str] = "api.FieldLayout"

    id: int = key(default=None)
    always_show: bool | None = None
    display: int | None = None
    field_name: str | None = None
    fieldid: int | None = None
    group_id: int | None = None
    screenlayout_id: int | None = None
    sequence: int | None = None
    tab_id: int | None = None
    usage: int | None = None
    visible: bool | None = None

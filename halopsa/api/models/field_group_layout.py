# Generated from spec/halopsa/upstream/entities/FieldGroupLayout.yaml. Do not edit.
"""The model ``FieldGroupLayout``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.field_layout import FieldLayout


@entity
class FieldGroupLayout(Entity):
    """The published schema ``FieldGroupLayout``."""

    _entity: ClassVar[str] = "api.FieldGroupLayout"

    id: int = key(default=None)
    always_show: bool | None = None
    display: int | None = None
    field_layout: list[FieldLayout] | None = None
    group_name: str | None = None
    groupid: int | None = None
    screenlayout_id: int | None = None
    sequence: int | None = None
    tab_id: int | None = None
    usage: int | None = None

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
    """Since build 2.250."""
    always_show: bool | None = None
    """Since build 2.250."""
    display: int | None = None
    """Since build 2.250."""
    field_layout: list[FieldLayout] | None = None
    """Since build 2.250."""
    group_name: str | None = None
    """Since build 2.250."""
    groupid: int | None = None
    """Since build 2.250."""
    screenlayout_id: int | None = None
    """Since build 2.250."""
    sequence: int | None = None
    """Since build 2.250."""
    tab_id: int | None = None
    """Since build 2.250."""
    usage: int | None = None
    """Since build 2.250."""

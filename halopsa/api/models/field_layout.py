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
    """Since build 2.250."""
    always_show: bool | None = None
    """Since build 2.250."""
    display: int | None = None
    """Since build 2.250."""
    field_name: str | None = None
    """Since build 2.250."""
    fieldid: int | None = None
    """Since build 2.250."""
    group_id: int | None = None
    """Since build 2.250."""
    screenlayout_id: int | None = None
    """Since build 2.250."""
    sequence: int | None = None
    """Since build 2.250."""
    tab_id: int | None = None
    """Since build 2.250."""
    usage: int | None = None
    """Since build 2.250."""
    visible: bool | None = None
    """Since build 2.250."""

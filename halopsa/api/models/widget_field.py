# Generated from spec/halopsa/upstream/entities/WidgetField.yaml. Do not edit.
"""The model ``WidgetField``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class WidgetField(Entity):
    """The published schema ``WidgetField``."""

    _entity: ClassVar[str] = "api.WidgetField"

    id: int = key(default=None)
    _warning: str | None = None
    columns: int | None = None
    counter_colour: str | None = None
    counter_colour_type: int | None = None
    counter_icon: str | None = None
    field_id: int | None = None
    label_override: str | None = None
    mode: str | None = None
    sequence: int | None = None
    widget_id: int | None = None

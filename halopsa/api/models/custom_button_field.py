# Generated from spec/halopsa/upstream/entities/CustomButtonField.yaml. Do not edit.
"""The model ``CustomButtonField``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CustomButtonField(Entity):
    """The published schema ``CustomButtonField``."""

    _entity: ClassVar[str] = "api.CustomButtonField"

    id: int = key(default=None)
    custom_button_id: int | None = None
    field_name: str | None = None
    field_type: int | None = None
    label: str | None = None
    seq: int | None = None
    techaction: int | None = None

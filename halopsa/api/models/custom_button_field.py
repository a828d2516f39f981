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
    """Since build 2.250."""
    custom_button_id: int | None = None
    """Since build 2.250."""
    field_name: str | None = None
    """Since build 2.250."""
    field_type: int | None = None
    """Since build 2.250."""
    label: str | None = None
    """Since build 2.250."""
    seq: int | None = None
    """Since build 2.250."""
    techaction: int | None = None
    """Since build 2.250."""

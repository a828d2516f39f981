# Generated from spec/halopsa/upstream/entities/XTypeButton.yaml. Do not edit.
"""The model ``XTypeButton``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class XTypeButton(Entity):
    """The published schema ``XTypeButton``."""

    _entity: ClassVar[str] = "api.XTypeButton"

    id: int = key(default=None)
    custombutton_id: int | None = None
    custombutton_name: str | None = None
    xtype_id: int | None = None
    xtype_name: str | None = None

# Generated from spec/halopsa/upstream/entities/CustomFieldValidation.yaml. Do not edit.
"""The model ``CustomFieldValidation``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CustomFieldValidation(Entity):
    """The published schema ``CustomFieldValidation``."""

    _entity: ClassVar[str] = "api.CustomFieldValidation"

    id: int = key(default=None)
    _warning: str | None = None
    askforreason: bool | None = None
    fiid: int | None = None
    filinktoid: int | None = None
    hours: int | None = None
    validationtype: int | None = None

# Generated from spec/halopsa/entities/FieldOption.yaml. Do not edit.
"""The model ``FieldOption``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FieldOption(Entity):
    """A value that a field offers.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "FieldOption"

    id: str = key(default=None)
    lookupid: int | None = None
    name: str | None = None
    sequence: int | None = None
    translations: list[dict[str, Any]] | None = None
    value2: str | None = None
    value2_bool: bool | None = None
    value3: str | None = None
    value3_bool: bool | None = None

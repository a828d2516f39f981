# Generated from spec/halopsa/entities/FieldValue.yaml. Do not edit.
"""The model ``FieldValue``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FieldValue(Entity):
    """The value of a field of an asset.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "FieldValue"

    id: int = key(default=None)
    access_level: int | None = None
    display: str | None = None
    groupname: str | None = None
    lookup: int | None = None
    mandatory: bool | None = None
    mapping_id: int | None = None
    name: str | None = None
    parenttype_id: int | None = None
    showonactivity: bool | None = None
    systemuse: int | None = None
    tab_columns: int | None = None
    tab_id: int | None = None
    tab_name: str | None = None
    tab_sequence: int | None = None
    techdetail: int | None = None
    typeinfo_id: int | None = None
    url: str | None = None
    userdetail: int | None = None
    validate: str | None = None
    value: Any = None
    visibility_conditions: list[dict[str, Any]] | None = None

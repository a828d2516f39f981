# Generated from spec/halopsa/upstream/entities/FieldHelper.yaml. Do not edit.
"""The model ``FieldHelper``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.custom_field_visibility import CustomFieldVisibility


@entity
class FieldHelper(Entity):
    """The published schema ``FieldHelper``."""

    _entity: ClassVar[str] = "api.FieldHelper"

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
    visibility_conditions: list[CustomFieldVisibility] | None = None

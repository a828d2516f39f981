# Generated from spec/halopsa/upstream/entities/Field.yaml. Do not edit.
"""The model ``Field``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.custom_field_visibility import CustomFieldVisibility
    from halopsa.api.models.lookup import Lookup


@entity
class Field(Entity):
    """The published schema ``Field``."""

    _entity: ClassVar[str] = "api.Field"

    id: int = key(default=None)
    _warning: str | None = None
    access_level: int | None = None
    datafrom: int | None = None
    datalength: int | None = None
    groupname: str | None = None
    guid: str | None = None
    idstring: str | None = None
    inactiveupdatetype: int | None = None
    intent: str | None = None
    issoftware: bool | None = None
    kind: str | None = None
    lookup: int | None = None
    mandatory: bool | None = None
    mapping_id: int | None = None
    moveupdatedefault: str | None = None
    moveupdatetype: int | None = None
    name: str | None = None
    new_values: str | None = None
    order_values_alphanumerically: bool | None = None
    parenttype_id: int | None = None
    parenttype_name: str | None = None
    sequence: int | None = None
    showonactivity: bool | None = None
    showoncalendar: bool | None = None
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
    values: list[Lookup] | None = None
    visibility_conditions: list[CustomFieldVisibility] | None = None

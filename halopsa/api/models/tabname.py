# Generated from spec/halopsa/upstream/entities/Tabname.yaml. Do not edit.
"""The model ``Tabname``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.field_info import FieldInfo


@entity
class Tabname(Entity):
    """The published schema ``Tabname``."""

    _entity: ClassVar[str] = "api.Tabname"

    id: int = key(default=None)
    _warning: str | None = None
    columns: int | None = None
    fields: list[FieldInfo] | None = None
    guid: str | None = None
    icon: str | None = None
    intent: str | None = None
    linked_dashboard_id: int | None = None
    module_id: int | None = None
    name: str | None = None
    new_iframe_secret: str | None = None
    send_secure_url_parameter: bool | None = None
    sequence: int | None = None
    tableid: int | None = None
    url: str | None = None

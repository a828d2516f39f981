# Generated from spec/halopsa/upstream/entities/Tabname.yaml. Do not edit.
"""The model ``Tabname``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.field_info import FieldInfo
    from halopsa.api.models.key_pair import KeyPair


@entity
class Tabname(Entity):
    """The published schema ``Tabname``."""

    _entity: ClassVar[str] = "api.Tabname"

    id: int = key(default=None)
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    """Since build 2.250."""
    access_control_level: int | None = None
    """Since build 2.250."""
    columns: int | None = None
    fieldgroups: list[KeyPair] | None = None
    """Since build 2.250."""
    fields: list[FieldInfo] | None = None
    guid: str | None = None
    icon: str | None = None
    intent: str | None = None
    linked_dashboard_id: int | None = None
    module_id: int | None = None
    name: str | None = None
    new_iframe_secret: str | None = None
    open_as_iframe: bool | None = None
    """Since build 2.250."""
    open_in_new_tab: bool | None = None
    """Published since 2026-01-25."""
    send_secure_url_parameter: bool | None = None
    sequence: int | None = None
    show_to_users: bool | None = None
    """Since build 2.250."""
    tableid: int | None = None
    tickettypes: list[KeyPair] | None = None
    """Since build 2.250."""
    url: str | None = None
    visibility: int | None = None
    """Since build 2.250."""

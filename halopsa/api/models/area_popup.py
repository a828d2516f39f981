# Generated from spec/halopsa/upstream/entities/AreaPopup.yaml. Do not edit.
"""The model ``AreaPopup``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.nhd_roles import NHD_Roles


@entity
class AreaPopup(Entity):
    """The published schema ``AreaPopup``."""

    _entity: ClassVar[str] = "api.AreaPopup"

    id: int = key(default=None)
    _warning: str | None = None
    allowed_roles_list: list[NHD_Roles] | None = None
    """Since build 2.250."""
    client_id: int | None = None
    date_created: dt.datetime | None = None
    dismissable: bool | None = None
    display: int | None = None
    """Since build 2.250."""
    displayhtml: bool | None = None
    displaymodal: bool | None = None
    enddate: dt.datetime | None = None
    limitdaterange: bool | None = None
    note: str | None = None
    read_status: int | None = None
    showtoallagents: bool | None = None
    """Since build 2.250."""
    site_id: int | None = None
    startdate: dt.datetime | None = None
    user_id: int | None = None

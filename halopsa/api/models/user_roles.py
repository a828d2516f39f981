# Generated from spec/halopsa/upstream/entities/UserRoles.yaml. Do not edit.
"""The model ``UserRoles``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.uname_notification import UnameNotification
    from halopsa.api.models.user_department import UserDepartment


@entity
class UserRoles(Entity):
    """The published schema ``UserRoles``."""

    _entity: ClassVar[str] = "api.UserRoles"

    id: int = key(default=None)
    _warning: str | None = None
    allowviewclientdocs: bool | None = None
    allowviewsitedocs: bool | None = None
    canaccesscatalog: bool | None = None
    canaccessinvoices: bool | None = None
    canadd: bool | None = None
    canuploaddocuments: bool | None = None
    canviewcontracts: bool | None = None
    canviewopps: bool | None = None
    cataloglevel: int | None = None
    departments: list[UserDepartment] | None = None
    device_access_level: int | None = None
    dontackemails2: bool | None = None
    guid: str | None = None
    intent: str | None = None
    is_integration: bool | None = None
    ischangeapprover2: bool | None = None
    isimportantcontact2: bool | None = None
    ispoapprover: bool | None = None
    name: str | None = None
    notes: str | None = None
    notifications: list[UnameNotification] | None = None
    showmeonly: int | None = None
    web_access_level: int | None = None

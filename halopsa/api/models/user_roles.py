# Generated from spec/halopsa/upstream/entities/UserRoles.yaml. Do not edit.
"""The model ``UserRoles``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.uname_notification import UnameNotification
    from halopsa.api.models.user_department import UserDepartment


@entity
class UserRoles(Entity):
    """The published schema ``UserRoles``."""

    _entity: ClassVar[str] = "api.UserRoles"

    id: int = key(default=None)
    _importtype: str | None = None
    _isimport: bool | None = None
    _match_additional_id: str | None = None
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    _warning: str | None = None
    add_departments: list[UserDepartment] | None = None
    allowviewclientdocs: bool | None = None
    allowviewsitedocs: bool | None = None
    approver_note_hint: str | None = None
    canaccesscatalog: bool | None = None
    canaccessinvoices: bool | None = None
    canadd: bool | None = None
    canuploaddocuments: bool | None = None
    canviewcontracts: bool | None = None
    canviewopps: bool | None = None
    cataloglevel: int | None = None
    chat_profile_override: str | None = None
    chat_profile_override_name: str | None = None
    delete_departments: list[UserDepartment] | None = None
    departments: list[UserDepartment] | None = None
    device_access_level: int | None = None
    dontackemails2: bool | None = None
    edit_departments: list[UserDepartment] | None = None
    guid: str | None = None
    import_details_id: int | None = None
    intent: str | None = None
    invoice_access_level: int | None = None
    is_integration: bool | None = None
    ischangeapprover2: bool | None = None
    isimportantcontact2: bool | None = None
    ispoapprover: bool | None = None
    log_on_behalf_level: int | None = None
    name: str | None = None
    new_external_link: ExternalLink_List | None = None
    notes: str | None = None
    notifications: list[UnameNotification] | None = None
    quote_access_level: int | None = None
    showmeonly: int | None = None
    third_party_relational_id: str | None = None
    web_access_level: int | None = None

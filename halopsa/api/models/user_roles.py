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
    """Since build 2.250."""
    _isimport: bool | None = None
    """Since build 2.250."""
    _match_additional_id: str | None = None
    """Since build 2.250."""
    _match_integration_id: int | None = None
    """Since build 2.250."""
    _match_integration_name: str | None = None
    """Since build 2.250."""
    _match_thirdparty_id: str | None = None
    """Since build 2.250."""
    _warning: str | None = None
    add_departments: list[UserDepartment] | None = None
    """Since build 2.250."""
    allowviewclientdocs: bool | None = None
    allowviewsitedocs: bool | None = None
    approver_note_hint: str | None = None
    """Published since 2026-01-25."""
    canaccesscatalog: bool | None = None
    canaccessinvoices: bool | None = None
    canadd: bool | None = None
    canuploaddocuments: bool | None = None
    canviewcontracts: bool | None = None
    canviewopps: bool | None = None
    cataloglevel: int | None = None
    chat_profile_override: str | None = None
    """Published since 2026-01-25."""
    chat_profile_override_name: str | None = None
    """Published since 2026-01-25."""
    delete_departments: list[UserDepartment] | None = None
    """Since build 2.250."""
    departments: list[UserDepartment] | None = None
    device_access_level: int | None = None
    dontackemails2: bool | None = None
    edit_departments: list[UserDepartment] | None = None
    """Since build 2.250."""
    guid: str | None = None
    import_details_id: int | None = None
    """Since build 2.250."""
    intent: str | None = None
    invoice_access_level: int | None = None
    """Since build 2.250."""
    is_integration: bool | None = None
    ischangeapprover2: bool | None = None
    isimportantcontact2: bool | None = None
    ispoapprover: bool | None = None
    log_on_behalf_level: int | None = None
    """Published since 2026-01-25."""
    name: str | None = None
    new_external_link: ExternalLink_List | None = None
    """Since build 2.250."""
    notes: str | None = None
    notifications: list[UnameNotification] | None = None
    quote_access_level: int | None = None
    """Published since 2026-01-25."""
    showmeonly: int | None = None
    third_party_relational_id: str | None = None
    """Since build 2.250."""
    web_access_level: int | None = None

# Generated from spec/halopsa/entities/PortalRole.yaml. Do not edit.
"""The model ``PortalRole``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.models.contact_department import ContactDepartment


@entity
class PortalRole(Entity):
    """A role of portal users.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "PortalRole"

    id: int = key(default=None)
    _importtype: str | None = None
    _isimport: bool | None = None
    _match_additional_id: str | None = None
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    _warning: str | None = None
    add_departments: list[ContactDepartment] | None = None
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
    delete_departments: list[ContactDepartment] | None = None  # not verified on a live tenant; records as in add_departments, not ids; published since build 2.250
    departments: list[ContactDepartment] | None = None
    device_access_level: int | None = None
    dontackemails2: bool | None = None
    edit_departments: list[ContactDepartment] | None = None
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
    new_external_link: dict[str, Any] | None = None
    notes: str | None = None
    notifications: list[dict[str, Any]] | None = None
    quote_access_level: int | None = None
    showmeonly: int | None = None
    third_party_relational_id: str | None = None
    web_access_level: int | None = None

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
    """Set by the server."""
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
    add_departments: list[ContactDepartment] | None = None
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
    delete_departments: list[ContactDepartment] | None = None
    """Since build 2.250. Records as in add_departments, not ids; published since build 2.250. Not verified
    on a live tenant."""
    departments: list[ContactDepartment] | None = None
    device_access_level: int | None = None
    dontackemails2: bool | None = None
    edit_departments: list[ContactDepartment] | None = None
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
    new_external_link: dict[str, Any] | None = None
    """Since build 2.250."""
    notes: str | None = None
    notifications: list[dict[str, Any]] | None = None
    quote_access_level: int | None = None
    """Published since 2026-01-25."""
    showmeonly: int | None = None
    third_party_relational_id: str | None = None
    """Since build 2.250."""
    web_access_level: int | None = None

# Generated from spec/halopsa/entities/UserRole.yaml. Do not edit.
"""The model ``UserRole``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.models.claim import Claim
    from halopsa.models.department_member import DepartmentMember
    from halopsa.models.team_member import TeamMember


@entity
class UserRole(Entity):
    """A role of agents. id is a GUID, id_int a number.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "UserRole"

    id: str = key(default=None)
    """Set by the server."""
    Oo_name: str | None = None
    _do_reassignteam01: bool | None = None
    """Since build 2.250."""
    _importtype: str | None = None
    """Since build 2.250."""
    _isimport: bool | None = None
    """Since build 2.250."""
    _keep_team_tickets_assigned: bool | None = None
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
    ac_activedirectory: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_approval_rules: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_approvals: list[dict[str, Any]] | None = None
    ac_assetfields: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_assetgroups: list[dict[str, Any]] | None = None
    ac_assettypes: list[dict[str, Any]] | None = None
    ac_azuread: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_cab: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_cannedtext: list[dict[str, Any]] | None = None
    ac_cannedtextgroups: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_chatprofiles: list[dict[str, Any]] | None = None
    ac_columnprofiles: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_compositereports: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_custombuttons: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_customfields: list[dict[str, Any]] | None = None
    ac_customintegrations: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_customtables: list[dict[str, Any]] | None = None
    ac_customtabs: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_dashboards: list[dict[str, Any]] | None = None
    ac_dashboardtab: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_databaselookups: list[dict[str, Any]] | None = None
    ac_datasources: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_devices: list[dict[str, Any]] | None = None
    ac_emailtemplates: list[dict[str, Any]] | None = None
    ac_event_rules: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_faqlists: list[dict[str, Any]] | None = None
    ac_fieldgroups: list[dict[str, Any]] | None = None
    ac_filterprofiles: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_folders: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_itemgroups: list[dict[str, Any]] | None = None
    ac_languagepacks: list[dict[str, Any]] | None = None
    ac_lists: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_mailboxes: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    ac_messagegroups: list[dict[str, Any]] | None = None
    ac_notifications: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_outcomes: list[dict[str, Any]] | None = None
    ac_pdftemplates: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_qualifications: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_reportgroups: list[dict[str, Any]] | None = None
    ac_reports: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_roles: list[dict[str, Any]] | None = None
    ac_rules: list[dict[str, Any]] | None = None
    ac_servicecategories: list[dict[str, Any]] | None = None
    ac_services: list[dict[str, Any]] | None = None
    ac_slas: list[dict[str, Any]] | None = None
    ac_softwareproducts: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_suppliercontracts: list[dict[str, Any]] | None = None
    ac_suppliers: list[dict[str, Any]] | None = None
    ac_templates: list[dict[str, Any]] | None = None
    ac_tickettypes: list[dict[str, Any]] | None = None
    ac_webhooks: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    ac_workdays: list[dict[str, Any]] | None = None
    ac_workflows: list[dict[str, Any]] | None = None
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    add_departments: list[DepartmentMember] | None = None
    """Since build 2.250."""
    add_teams: list[TeamMember] | None = None
    """Since build 2.250."""
    assetfields: list[dict[str, Any]] | None = None
    assettypes: list[dict[str, Any]] | None = None
    chargerates: list[dict[str, Any]] | None = None
    check_reassign01: bool | None = None
    """Since build 2.250."""
    claims: list[Claim] | None = None
    clients: list[dict[str, Any]] | None = None
    cloned_from_id: str | None = None
    """Published since 2026-01-25."""
    concurrencyStamp: str | None = None
    custombuttons: list[dict[str, Any]] | None = None
    """Gone in build 2.250; older ones have it."""
    delete_departments: list[DepartmentMember] | None = None
    """Since build 2.250. Records as in add_departments, not ids; published since build 2.250. Not verified
    on a live tenant."""
    delete_teams: list[TeamMember] | None = None
    """Since build 2.250. Records as in add_teams, not ids; published since build 2.250. Not verified on a
    live tenant."""
    departments: list[DepartmentMember] | None = None
    edit_departments: list[DepartmentMember] | None = None
    """Since build 2.250."""
    edit_teams: list[TeamMember] | None = None
    """Since build 2.250."""
    id_int: int | None = None
    import_details_id: int | None = None
    """Since build 2.250."""
    intent: str | None = None
    is_integration: bool | None = None
    name: str | None = None
    new_external_link: dict[str, Any] | None = None
    """Since build 2.250."""
    normalizedName: str | None = None
    notes: str | None = None
    notifications: list[dict[str, Any]] | None = None
    role_cost: float | None = None
    """Since build 2.250."""
    sites: list[dict[str, Any]] | None = None
    teams: list[TeamMember] | None = None
    third_party_relational_id: str | None = None
    """Since build 2.250."""
    tickettypes: list[dict[str, Any]] | None = None
    top_levels: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    uname_agentcustomfields: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    uname_sitecustomfields: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    uname_suppliercustomfields: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    uname_usercustomfields: list[dict[str, Any]] | None = None
    unameappointmenttypes: list[dict[str, Any]] | None = None
    unamecustomfields: list[dict[str, Any]] | None = None

# Generated from spec/halopsa/upstream/entities/NHD_Roles.yaml. Do not edit.
"""The model ``NHD_Roles``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.nhd_claim import NHD_Claim
    from halopsa.api.models.restriction import Restriction
    from halopsa.api.models.uname_appointment import UnameAppointment
    from halopsa.api.models.uname_area_restriction import UnameAreaRestriction
    from halopsa.api.models.uname_button import UnameButton
    from halopsa.api.models.uname_custom import UnameCustom
    from halopsa.api.models.uname_department import UnameDepartment
    from halopsa.api.models.uname_field import UnameField
    from halopsa.api.models.uname_notification import UnameNotification
    from halopsa.api.models.uname_request_type import UnameRequestType
    from halopsa.api.models.uname_section import UnameSection
    from halopsa.api.models.uname_site import UnameSite
    from halopsa.api.models.uname_top_level_restriction import UnameTopLevelRestriction
    from halopsa.api.models.uname_xtype import UnameXtype


@entity
class NHD_Roles(Entity):
    """The published schema ``NHD_Roles``."""

    _entity: ClassVar[str] = "api.NHD_Roles"

    id: str = key(default=None)
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
    ac_activedirectory: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_approval_rules: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_approvals: list[AccessControl] | None = None
    ac_assetfields: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_assetgroups: list[AccessControl] | None = None
    ac_assettypes: list[AccessControl] | None = None
    ac_azuread: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_cab: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_cannedtext: list[AccessControl] | None = None
    ac_cannedtextgroups: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_chatprofiles: list[AccessControl] | None = None
    ac_columnprofiles: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_compositereports: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_custombuttons: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_customfields: list[AccessControl] | None = None
    ac_customintegrations: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_customtables: list[AccessControl] | None = None
    ac_customtabs: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_dashboards: list[AccessControl] | None = None
    ac_dashboardtab: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_databaselookups: list[AccessControl] | None = None
    ac_datasources: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_devices: list[AccessControl] | None = None
    ac_emailtemplates: list[AccessControl] | None = None
    ac_event_rules: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_faqlists: list[AccessControl] | None = None
    ac_fieldgroups: list[AccessControl] | None = None
    ac_filterprofiles: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_folders: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_itemgroups: list[AccessControl] | None = None
    ac_languagepacks: list[AccessControl] | None = None
    ac_lists: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_mailboxes: list[AccessControl] | None = None
    """Since build 2.250."""
    ac_messagegroups: list[AccessControl] | None = None
    ac_notifications: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_outcomes: list[AccessControl] | None = None
    ac_pdftemplates: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_qualifications: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_reportgroups: list[AccessControl] | None = None
    ac_reports: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_roles: list[AccessControl] | None = None
    ac_rules: list[AccessControl] | None = None
    ac_servicecategories: list[AccessControl] | None = None
    ac_services: list[AccessControl] | None = None
    ac_slas: list[AccessControl] | None = None
    ac_softwareproducts: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_suppliercontracts: list[AccessControl] | None = None
    ac_suppliers: list[AccessControl] | None = None
    ac_templates: list[AccessControl] | None = None
    ac_tickettypes: list[AccessControl] | None = None
    ac_webhooks: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    ac_workdays: list[AccessControl] | None = None
    ac_workflows: list[AccessControl] | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    add_departments: list[UnameDepartment] | None = None
    """Since build 2.250."""
    add_teams: list[UnameSection] | None = None
    """Since build 2.250."""
    assetfields: list[UnameField] | None = None
    assettypes: list[UnameXtype] | None = None
    chargerates: list[Restriction] | None = None
    check_reassign01: bool | None = None
    """Since build 2.250."""
    claims: list[NHD_Claim] | None = None
    clients: list[UnameAreaRestriction] | None = None
    cloned_from_id: str | None = None
    """Published since 2026-01-25."""
    concurrencyStamp: str | None = None
    custombuttons: list[UnameButton] | None = None
    """Gone in build 2.250; older ones have it."""
    delete_departments: list[UnameDepartment] | None = None
    """Since build 2.250."""
    delete_teams: list[UnameSection] | None = None
    """Since build 2.250."""
    departments: list[UnameDepartment] | None = None
    edit_departments: list[UnameDepartment] | None = None
    """Since build 2.250."""
    edit_teams: list[UnameSection] | None = None
    """Since build 2.250."""
    id_int: int | None = None
    import_details_id: int | None = None
    """Since build 2.250."""
    intent: str | None = None
    is_integration: bool | None = None
    name: str | None = None
    new_external_link: ExternalLink_List | None = None
    """Since build 2.250."""
    normalizedName: str | None = None
    notes: str | None = None
    notifications: list[UnameNotification] | None = None
    role_cost: float | None = None
    """Since build 2.250."""
    sites: list[UnameSite] | None = None
    teams: list[UnameSection] | None = None
    third_party_relational_id: str | None = None
    """Since build 2.250."""
    tickettypes: list[UnameRequestType] | None = None
    top_levels: list[UnameTopLevelRestriction] | None = None
    """Since build 2.250."""
    uname_agentcustomfields: list[UnameCustom] | None = None
    """Since build 2.250."""
    uname_sitecustomfields: list[UnameCustom] | None = None
    """Since build 2.250."""
    uname_suppliercustomfields: list[UnameCustom] | None = None
    """Since build 2.250."""
    uname_usercustomfields: list[UnameCustom] | None = None
    unameappointmenttypes: list[UnameAppointment] | None = None
    unamecustomfields: list[UnameCustom] | None = None

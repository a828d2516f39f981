# Generated from spec/halopsa/entities/Supplier.yaml. Do not edit.
"""The model ``Supplier``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.supplier_row import SupplierRow

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.contact_row import ContactRow


@entity
class Supplier(SupplierRow):
    """A supplier or manufacturer.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Supplier"

    _isimport: bool | None = None
    _warning: str | None = None
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    accounts_id: str | None = None
    allow_api_access: bool | None = None
    api_access_clientid: str | None = None
    api_access_clientsecret: str | None = None
    apiversion: str | None = None
    """Published since 2026-01-25."""
    contact_title: str | None = None
    create_jira_webhook: bool | None = None
    datecreated: dt.datetime | None = None
    dbc_company_id: str | None = None
    """Published since 2026-01-25."""
    dbc_dimensions: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    dbc_template: str | None = None
    """Published since 2026-01-25."""
    default_currency_code_name: str | None = None
    details_id: int | None = None
    dynamics_bc_synced: bool | None = None
    """Published since 2026-01-25."""
    dynamics_dimensions_enabled: bool | None = None
    """Published since 2026-01-25."""
    email_end_tag: str | None = None
    email_start_tag: str | None = None
    emaildomain: str | None = None
    emailoverduefixby: bool | None = None
    emailoverdueresponse: bool | None = None
    emailtemplate_name: str | None = None
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    faqlists: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    fax: str | None = None
    ignore_from_accounting_sync: bool | None = None
    intacct_default_save_loc: str | None = None
    intacct_location_id: str | None = None
    intacct_location_id_list: list[dict[str, Any]] | None = None
    intacct_location_type: str | None = None
    intacct_save_location: str | None = None
    is_manufacturer: bool | None = None
    is_supplier: bool | None = None
    is_xero_archived: bool | None = None
    issupplierdetails: bool | None = None
    jira_allow_webhooks: bool | None = None
    """Published since 2026-01-25."""
    jira_priority_mappings: list[dict[str, Any]] | None = None
    jira_requesttype_mappings: list[dict[str, Any]] | None = None
    jira_servicedesk: dict[str, Any] | None = None
    jira_servicedesk_id: str | None = None
    jira_servicedesk_name: str | None = None
    jira_status_after_update: int | None = None
    """Published since 2026-01-25."""
    jira_status_mappings: list[dict[str, Any]] | None = None
    jira_url: str | None = None
    jira_user: dict[str, Any] | None = None
    jira_user_id: str | None = None
    jira_user_name: str | None = None
    jira_username: str | None = None
    jira_webhook_authentication: int | None = None
    """Published since 2026-01-25."""
    jira_webhook_created: bool | None = None
    jira_webhook_user: int | None = None
    jira_webhook_username: str | None = None
    kashflow_tenant_id: int | None = None
    kashflow_tenant_name: str | None = None
    kashflowid: int | None = None
    myob_tenant: int | None = None
    myob_tenant_name: str | None = None
    new_icon: str | None = None
    new_jira_webhook_secret: str | None = None
    """Published since 2026-01-25."""
    new_jirakey: str | None = None
    new_servicenow_webhooksecret: str | None = None
    """Since build 2.250."""
    new_servicenowkey: str | None = None
    new_thirdpartynhdapiclientsecret: str | None = None
    nhdemailaddress: str | None = None
    nhdpassword: str | None = None
    nhdurl: str | None = None
    notes: str | None = None
    parentid: int | None = None
    portal_password: str | None = None
    portal_ref: str | None = None
    portal_url: str | None = None
    portal_username: str | None = None
    purchase_tax_code: int | None = None
    purchase_tax_code_name: str | None = None
    qbo_company_name: str | None = None
    runbook_name: str | None = None
    """Published since 2026-01-25."""
    servicenow_assignment_group: str | None = None
    servicenow_assignment_group_name: str | None = None
    servicenow_assignmentgroup: dict[str, Any] | None = None
    servicenow_authtype: int | None = None
    servicenow_category_mappings: list[dict[str, Any]] | None = None
    servicenow_defaultuser: dict[str, Any] | None = None
    servicenow_defaultuser_id: str | None = None
    servicenow_defaultuser_name: str | None = None
    servicenow_enable_webhook: bool | None = None
    """Since build 2.250."""
    servicenow_fieldmappings: list[dict[str, Any]] | None = None
    servicenow_impact_mappings: list[dict[str, Any]] | None = None
    servicenow_locale: str | None = None
    servicenow_priority_mappings: list[dict[str, Any]] | None = None
    servicenow_service_mappings: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    servicenow_status_mappings: list[dict[str, Any]] | None = None
    servicenow_sync_child: bool | None = None
    """Published since 2026-01-25."""
    servicenow_team_mappings: list[dict[str, Any]] | None = None
    servicenow_ticket_sync: str | None = None
    servicenow_ticket_sync_list: list[dict[str, Any]] | None = None
    servicenow_tickettype_mappings: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    servicenow_urgency_mappings: list[dict[str, Any]] | None = None
    servicenow_url: str | None = None
    servicenow_username: str | None = None
    supplier_invoice_due_date_extra_days: int | None = None
    switchslatosupplier: bool | None = None
    sync_servicenow_attachments: int | None = None
    synced_to_intacct: bool | None = None
    test_jira: bool | None = None
    test_servicenow: bool | None = None
    test_thirdpartynhd: bool | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_attachments: int | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_category: int | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_category_mappings: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_category_name: str | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_outcome: int | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_outcome_mappings: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_outcome_name: str | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_status: int | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_status_mappings: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_status_name: str | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_validated: bool | None = None
    """Published since 2026-01-25."""
    thirdpartynhdapiclientid: str | None = None
    thirdpartynhdauthurl: str | None = None
    thirdpartynhdcustomfieldmappings: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    thirdpartynhdtenant: str | None = None
    users: list[ContactRow] | None = None
    usesnhd: bool | None = None
    webserviceurl: str | None = None
    xero_id: str | None = None
    xero_tenant_id: str | None = None
    xero_tenant_name: str | None = None

# Generated from spec/halopsa/resources/suppliers.yaml. Do not edit.
"""What calls of ``client.suppliers`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When
    from halopsa.models.address import Address
    from halopsa.models.contact_row import ContactRow
    from halopsa.models.custom_field import CustomField


class SupplierFilters(TypedDict, total=False):
    """Filters of ``client.suppliers.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Of one without a description only name and type
    are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

    activeinactive: str | None
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    idonly: bool | None
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includeactive: bool | None
    """False leaves out rows whose ``inactive`` is not set. Published only."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includeinactive: bool | None
    """False leaves out rows whose ``inactive`` is set. Published only."""
    kashflowtenantid: int | None
    order2: str | None
    """The field to sort by in the second place. Published only."""
    order3: str | None
    """The field to sort by in the third place. Published only."""
    order4: str | None
    """The field to sort by in the fourth place. Published only."""
    order5: str | None
    """The field to sort by in the fifth place. Published only."""
    orderdesc2: bool | None
    """Sorts descending by the field in ``order2``. Published only."""
    orderdesc3: bool | None
    """Sorts descending by the field in ``order3``. Published only."""
    orderdesc4: bool | None
    """Sorts descending by the field in ``order4``. Published only."""
    orderdesc5: bool | None
    """Sorts descending by the field in ``order5``. Published only."""
    toplevel_id: int | None
    """Rows whose ``toplevel_id`` is this. Published only."""
    xerotenantid: str | None


class SupplierGetOptions(TypedDict, total=False):
    """Options of ``client.suppliers.get``. ``None`` leaves one out."""

    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""


class SupplierMatch(TypedDict, total=False):
    """What ``client.suppliers.find`` finds one record by. All that is given must be equal."""

    name: str
    """Sent as ``search``. Published; a search is part of several fields. Not verified on a live tenant."""


class SupplierFields(TypedDict, total=False):
    """Fields of ``client.suppliers`` calls that write. ``None`` clears a field."""

    _importthirdpartyid: str | None
    _importtype: str | None
    _importtypeid: int | None
    _isimport: bool | None
    _isupdateimport: bool | None
    _match_additional_id: str | None
    """Since build 2.250."""
    _match_integration_button_caption: str | None
    """Since build 2.250."""
    _match_integration_button_icon: str | None
    """Since build 2.250."""
    _match_integration_button_url: str | None
    """Since build 2.250."""
    _match_integration_id: int | None
    """Since build 2.250."""
    _match_integration_name: str | None
    """Since build 2.250."""
    _match_thirdparty_id: str | None
    """Since build 2.250."""
    _warning: str | None
    access_control: Sequence[Mapping[str, Any]] | None
    access_control_level: int | None
    accounts_id: str | None
    address: str | None
    address_list: str | None
    """Since build 2.250."""
    allow_api_access: bool | None
    api_access_clientid: str | None
    api_access_clientsecret: str | None
    apiversion: str | None
    """Published since 2026-01-25."""
    companyaddress: Address | Mapping[str, Any] | None
    """Since build 2.250."""
    contact_name: str | None
    contact_title: str | None
    contract_count: int | None
    create_jira_webhook: bool | None
    custom: Mapping[str, Any] | None
    """Custom fields by name. On an update the others are kept."""
    custombuttons: Sequence[Mapping[str, Any]] | None
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    datecreated: When | None
    dbc_company_id: str | None
    """Published since 2026-01-25."""
    dbc_dimensions: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    dbc_template: str | None
    """Published since 2026-01-25."""
    default_contract_id: int | None
    default_contract_sla_id: int | None
    default_currency_code: int | None
    default_currency_code_name: str | None
    details_id: int | None
    dynamics_bc_synced: bool | None
    """Published since 2026-01-25."""
    dynamics_dimensions_enabled: bool | None
    """Published since 2026-01-25."""
    email_address: str | None
    email_end_tag: str | None
    email_start_tag: str | None
    emaildomain: str | None
    emailoverduefixby: bool | None
    emailoverdueresponse: bool | None
    emailtemplate_id: int | None
    emailtemplate_name: str | None
    external_links: Sequence[Mapping[str, Any]] | None
    extratabs: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    faqlists: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    fax: str | None
    ignore_from_accounting_sync: bool | None
    import_details_id: int | None
    inactive: bool | None
    intacct_default_save_loc: str | None
    intacct_location_id: str | None
    intacct_location_id_list: Sequence[Mapping[str, Any]] | None
    intacct_location_type: str | None
    intacct_save_location: str | None
    is_manufacturer: bool | None
    is_supplier: bool | None
    is_xero_archived: bool | None
    issupplierdetails: bool | None
    jira_allow_webhooks: bool | None
    """Published since 2026-01-25."""
    jira_priority_mappings: Sequence[Mapping[str, Any]] | None
    jira_requesttype_mappings: Sequence[Mapping[str, Any]] | None
    jira_servicedesk: Mapping[str, Any] | None
    jira_servicedesk_id: str | None
    jira_servicedesk_name: str | None
    jira_status_after_update: int | None
    """Published since 2026-01-25."""
    jira_status_mappings: Sequence[Mapping[str, Any]] | None
    jira_url: str | None
    jira_user: Mapping[str, Any] | None
    jira_user_id: str | None
    jira_user_name: str | None
    jira_username: str | None
    jira_validated: bool | None
    jira_webhook_authentication: int | None
    """Published since 2026-01-25."""
    jira_webhook_created: bool | None
    jira_webhook_user: int | None
    jira_webhook_username: str | None
    kashflow_tenant_id: int | None
    kashflow_tenant_name: str | None
    kashflowid: int | None
    last_modified: When | None
    """Published for records only since there are rows of their own; a row without it comes with every
    reading of changes. Not verified on a live tenant."""
    logo: str | None
    messagegroup_id: int | None
    mobile: str | None
    myob_tenant: int | None
    myob_tenant_name: str | None
    name: str | None
    new_external_link: Mapping[str, Any] | None
    new_icon: str | None
    new_jira_webhook_secret: str | None
    """Published since 2026-01-25."""
    new_jirakey: str | None
    new_servicenow_webhooksecret: str | None
    """Since build 2.250."""
    new_servicenowkey: str | None
    new_thirdpartynhdapiclientsecret: str | None
    nhdemailaddress: str | None
    nhdpassword: str | None
    nhdurl: str | None
    notes: str | None
    ordering_email_address: str | None
    override_costs: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    parentid: int | None
    phone_number: str | None
    phone_number_2: str | None
    phone_number_3: str | None
    portal_password: str | None
    portal_ref: str | None
    portal_url: str | None
    portal_username: str | None
    purchase_tax_code: int | None
    purchase_tax_code_name: str | None
    qbo_company_id: str | None
    qbo_company_name: str | None
    runbook_id: str | None
    runbook_name: str | None
    """Published since 2026-01-25."""
    servicenow_assignment_group: str | None
    servicenow_assignment_group_name: str | None
    servicenow_assignmentgroup: Mapping[str, Any] | None
    servicenow_authtype: int | None
    servicenow_category_mappings: Sequence[Mapping[str, Any]] | None
    servicenow_defaultuser: Mapping[str, Any] | None
    servicenow_defaultuser_id: str | None
    servicenow_defaultuser_name: str | None
    servicenow_enable_webhook: bool | None
    """Since build 2.250."""
    servicenow_fieldmappings: Sequence[Mapping[str, Any]] | None
    servicenow_impact_mappings: Sequence[Mapping[str, Any]] | None
    servicenow_locale: str | None
    servicenow_priority_mappings: Sequence[Mapping[str, Any]] | None
    servicenow_service_mappings: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    servicenow_status_mappings: Sequence[Mapping[str, Any]] | None
    servicenow_sync_child: bool | None
    """Published since 2026-01-25."""
    servicenow_team_mappings: Sequence[Mapping[str, Any]] | None
    servicenow_ticket_sync: str | None
    servicenow_ticket_sync_list: Sequence[Mapping[str, Any]] | None
    servicenow_tickettype_mappings: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    servicenow_urgency_mappings: Sequence[Mapping[str, Any]] | None
    servicenow_url: str | None
    servicenow_username: str | None
    servicenow_validated: bool | None
    supplier_currency_rate: float | None
    supplier_currency_symbol: str | None
    supplier_invoice_due_date_extra_days: int | None
    supplier_mailbox_address: str | None
    supplier_mailbox_override: int | None
    support_email_address: str | None
    switchslatosupplier: bool | None
    sync_servicenow_attachments: int | None
    synced_to_intacct: bool | None
    test_jira: bool | None
    test_servicenow: bool | None
    test_thirdpartynhd: bool | None
    """Published since 2026-01-25."""
    thirdpartynhd_attachments: int | None
    """Published since 2026-01-25."""
    thirdpartynhd_category: int | None
    """Published since 2026-01-25."""
    thirdpartynhd_category_mappings: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    thirdpartynhd_category_name: str | None
    """Published since 2026-01-25."""
    thirdpartynhd_outcome: int | None
    """Published since 2026-01-25."""
    thirdpartynhd_outcome_mappings: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    thirdpartynhd_outcome_name: str | None
    """Published since 2026-01-25."""
    thirdpartynhd_status: int | None
    """Published since 2026-01-25."""
    thirdpartynhd_status_mappings: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    thirdpartynhd_status_name: str | None
    """Published since 2026-01-25."""
    thirdpartynhd_validated: bool | None
    """Published since 2026-01-25."""
    thirdpartynhdapiclientid: str | None
    thirdpartynhdapiurl: str | None
    thirdpartynhdauthurl: str | None
    thirdpartynhdcustomfieldmappings: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    thirdpartynhdtenant: str | None
    toplevel_id: int | None
    toplevel_name: str | None
    use: str | None
    users: Sequence[ContactRow | Mapping[str, Any]] | None
    usesnhd: bool | None
    webserviceurl: str | None
    website: str | None
    xero_id: str | None
    xero_tenant_id: str | None
    xero_tenant_name: str | None

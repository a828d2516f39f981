# Generated from spec/halopsa/upstream/entities/Company.yaml. Do not edit.
"""The model ``Company``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.address_store import AddressStore
    from halopsa.api.models.business_central_dimensions import BusinessCentralDimensions
    from halopsa.api.models.custom_button import CustomButton
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.faq_list_head import FAQListHead
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.item_supplier import ItemSupplier
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.service_mapping import ServiceMapping
    from halopsa.api.models.tabname import Tabname
    from halopsa.api.models.users_list import Users_List


@entity
class Company(Entity):
    """The published schema ``Company``."""

    _entity: ClassVar[str] = "api.Company"

    id: int = key(default=None)
    _importthirdpartyid: str | None = None
    """Published since 2026-01-25."""
    _importtype: str | None = None
    _importtypeid: int | None = None
    """Published since 2026-01-25."""
    _isimport: bool | None = None
    _isupdateimport: bool | None = None
    """Published since 2026-01-25."""
    _match_additional_id: str | None = None
    """Since build 2.250."""
    _match_integration_button_caption: str | None = None
    """Since build 2.250."""
    _match_integration_button_icon: str | None = None
    """Since build 2.250."""
    _match_integration_button_url: str | None = None
    """Since build 2.250."""
    _match_integration_id: int | None = None
    """Since build 2.250."""
    _match_integration_name: str | None = None
    """Since build 2.250."""
    _match_thirdparty_id: str | None = None
    """Since build 2.250."""
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    accounts_id: str | None = None
    address: str | None = None
    address_list: str | None = None
    """Since build 2.250."""
    allow_api_access: bool | None = None
    api_access_clientid: str | None = None
    api_access_clientsecret: str | None = None
    apiversion: str | None = None
    """Published since 2026-01-25."""
    companyaddress: AddressStore | None = None
    """Since build 2.250."""
    contact_name: str | None = None
    contact_title: str | None = None
    contract_count: int | None = None
    create_jira_webhook: bool | None = None
    custombuttons: list[CustomButton] | None = None
    customfields: list[CustomField] | None = None
    datecreated: dt.datetime | None = None
    dbc_company_id: str | None = None
    """Published since 2026-01-25."""
    dbc_dimensions: list[BusinessCentralDimensions] | None = None
    """Published since 2026-01-25."""
    dbc_template: str | None = None
    """Published since 2026-01-25."""
    default_contract_id: int | None = None
    default_contract_sla_id: int | None = None
    default_currency_code: int | None = None
    default_currency_code_name: str | None = None
    details_id: int | None = None
    dynamics_bc_synced: bool | None = None
    """Published since 2026-01-25."""
    dynamics_dimensions_enabled: bool | None = None
    """Published since 2026-01-25."""
    email_address: str | None = None
    email_end_tag: str | None = None
    email_start_tag: str | None = None
    emaildomain: str | None = None
    emailoverduefixby: bool | None = None
    emailoverdueresponse: bool | None = None
    emailtemplate_id: int | None = None
    emailtemplate_name: str | None = None
    external_links: list[ExternalLink_List] | None = None
    extratabs: list[Tabname] | None = None
    """Since build 2.250."""
    faqlists: list[FAQListHead] | None = None
    """Since build 2.250."""
    fax: str | None = None
    ignore_from_accounting_sync: bool | None = None
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    inactive: bool | None = None
    intacct_default_save_loc: str | None = None
    intacct_location_id: str | None = None
    intacct_location_id_list: list[KeyPair2] | None = None
    intacct_location_type: str | None = None
    intacct_save_location: str | None = None
    is_manufacturer: bool | None = None
    is_supplier: bool | None = None
    is_xero_archived: bool | None = None
    issupplierdetails: bool | None = None
    jira_allow_webhooks: bool | None = None
    """Published since 2026-01-25."""
    jira_priority_mappings: list[IntegrationFieldMapping] | None = None
    jira_requesttype_mappings: list[IntegrationFieldMapping] | None = None
    jira_servicedesk: KeyPair2 | None = None
    jira_servicedesk_id: str | None = None
    jira_servicedesk_name: str | None = None
    jira_status_after_update: int | None = None
    """Published since 2026-01-25."""
    jira_status_mappings: list[IntegrationFieldMapping] | None = None
    jira_url: str | None = None
    jira_user: KeyPair2 | None = None
    jira_user_id: str | None = None
    jira_user_name: str | None = None
    jira_username: str | None = None
    jira_validated: bool | None = None
    jira_webhook_authentication: int | None = None
    """Published since 2026-01-25."""
    jira_webhook_created: bool | None = None
    jira_webhook_user: int | None = None
    jira_webhook_username: str | None = None
    kashflow_tenant_id: int | None = None
    kashflow_tenant_name: str | None = None
    kashflowid: int | None = None
    last_modified: dt.datetime | None = None
    logo: str | None = None
    messagegroup_id: int | None = None
    mobile: str | None = None
    myob_tenant: int | None = None
    myob_tenant_name: str | None = None
    name: str | None = None
    new_external_link: ExternalLink_List | None = None
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
    ordering_email_address: str | None = None
    """Published since 2026-01-25."""
    override_costs: list[ItemSupplier] | None = None
    """Since build 2.250."""
    parentid: int | None = None
    phone_number: str | None = None
    phone_number_2: str | None = None
    phone_number_3: str | None = None
    portal_password: str | None = None
    portal_ref: str | None = None
    portal_url: str | None = None
    portal_username: str | None = None
    purchase_tax_code: int | None = None
    purchase_tax_code_name: str | None = None
    qbo_company_id: str | None = None
    qbo_company_name: str | None = None
    runbook_id: str | None = None
    """Published since 2026-01-25."""
    runbook_name: str | None = None
    """Published since 2026-01-25."""
    servicenow_assignment_group: str | None = None
    servicenow_assignment_group_name: str | None = None
    servicenow_assignmentgroup: KeyPair2 | None = None
    servicenow_authtype: int | None = None
    servicenow_category_mappings: list[IntegrationFieldMapping] | None = None
    servicenow_defaultuser: KeyPair2 | None = None
    servicenow_defaultuser_id: str | None = None
    servicenow_defaultuser_name: str | None = None
    servicenow_enable_webhook: bool | None = None
    """Since build 2.250."""
    servicenow_fieldmappings: list[IntegrationFieldMapping] | None = None
    servicenow_impact_mappings: list[IntegrationFieldMapping] | None = None
    servicenow_locale: str | None = None
    servicenow_priority_mappings: list[IntegrationFieldMapping] | None = None
    servicenow_service_mappings: list[ServiceMapping] | None = None
    """Published since 2026-01-25."""
    servicenow_status_mappings: list[IntegrationFieldMapping] | None = None
    servicenow_sync_child: bool | None = None
    """Published since 2026-01-25."""
    servicenow_team_mappings: list[IntegrationFieldMapping] | None = None
    servicenow_ticket_sync: str | None = None
    servicenow_ticket_sync_list: list[KeyPair2] | None = None
    servicenow_tickettype_mappings: list[IntegrationFieldMapping] | None = None
    """Since build 2.250."""
    servicenow_urgency_mappings: list[IntegrationFieldMapping] | None = None
    servicenow_url: str | None = None
    servicenow_username: str | None = None
    servicenow_validated: bool | None = None
    supplier_currency_rate: float | None = None
    """Published since 2026-01-25."""
    supplier_currency_symbol: str | None = None
    """Published since 2026-01-25."""
    supplier_invoice_due_date_extra_days: int | None = None
    supplier_mailbox_address: str | None = None
    supplier_mailbox_override: int | None = None
    support_email_address: str | None = None
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
    thirdpartynhd_category_mappings: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_category_name: str | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_outcome: int | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_outcome_mappings: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_outcome_name: str | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_status: int | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_status_mappings: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_status_name: str | None = None
    """Published since 2026-01-25."""
    thirdpartynhd_validated: bool | None = None
    """Published since 2026-01-25."""
    thirdpartynhdapiclientid: str | None = None
    thirdpartynhdapiurl: str | None = None
    thirdpartynhdauthurl: str | None = None
    thirdpartynhdcustomfieldmappings: list[IntegrationFieldMapping] | None = None
    """Published since 2026-01-25."""
    thirdpartynhdtenant: str | None = None
    toplevel_id: int | None = None
    toplevel_name: str | None = None
    use: str | None = None
    users: list[Users_List] | None = None
    usesnhd: bool | None = None
    webserviceurl: str | None = None
    website: str | None = None
    xero_id: str | None = None
    xero_tenant_id: str | None = None
    xero_tenant_name: str | None = None

# Generated from spec/halopsa/entities/Client.yaml. Do not edit.
"""The model ``ClientRow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.address import Address
    from halopsa.models.attachment import Attachment
    from halopsa.models.custom_field import CustomField
    from halopsa.models.field_value import FieldValue


@entity
class ClientRow(Entity):
    """A client organisation. This is how lists return it: thinner than ``Client``.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "ClientRow"

    id: int = key(default=None)
    """Set by the server."""
    _importthirdpartyid: str | None = None
    _importtype: str | None = None
    _importtypeid: int | None = None
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
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    accountmanagertech: int | None = None
    accountownertech: int | None = None
    accountownertech_name: str | None = None
    accountsccemailaddress: str | None = None
    accountsemailaddress: str | None = None
    accountsfirstname: str | None = None
    accountsid: str | None = None
    accountslastname: str | None = None
    actionemail: int | None = None
    attachments: list[Attachment] | None = None
    automatic_sales_tax: bool | None = None
    avalara_tenant: int | None = None
    azure_tenant_id: str | None = None
    azure_tenants: list[dict[str, Any]] | None = None
    billing_plan_text: str | None = None
    calldate: dt.datetime | None = None
    cautomateid: int | None = None
    clear_avalara_tenant: bool | None = None
    """Since build 2.250."""
    clear_quickbooks_company: bool | None = None
    """Since build 2.250."""
    clearemail: int | None = None
    client_to_invoice: int | None = None
    client_to_invoice_name: str | None = None
    client_to_invoice_recurring: int | None = None
    client_to_invoice_recurring_name: str | None = None
    client_to_invoice_recurring_site: int | None = None
    """Since build 2.250."""
    client_to_invoice_recurring_site_name: str | None = None
    """Since build 2.250."""
    client_to_invoice_site: int | None = None
    """Since build 2.250."""
    client_to_invoice_site_name: str | None = None
    """Since build 2.250."""
    clientcurrency: str | None = None
    colour: str | None = None
    confirmemail: int | None = None
    contract_tax_code: int | None = None
    custombuttons: list[dict[str, Any]] | None = None
    customer_relationship: list[dict[str, Any]] | None = None
    customer_relationship_list: str | None = None
    customertype: int | None = None
    customfields: list[CustomField] | None = None
    """Custom fields as a list; ``custom`` has them by name. Rows have those that ``include_custom_fields``
    asks for."""
    cxmleadtech: int | None = None
    dbc_company_id: str | None = None
    default_currency_code: int | None = None
    default_mailbox_id: int | None = None
    due_date_type: int | None = None
    email: str | None = None
    """Read from ``main_contact_email``, written as ``main_contact_email`` or ``newclient_contactemail``.
    Of the main contact. Not verified on a live tenant."""
    exclude_ai_functionality: bool | None = None
    """Published since 2026-01-25."""
    excludefrominvoicesync: bool | None = None
    from_address_override: str | None = None
    gficlientid: str | None = None
    import_details_id: int | None = None
    inactive: bool | None = None
    intacct_save_location: str | None = None
    invoiceduedaysextraclient: int | None = None
    is_account: bool | None = None
    is_vip: bool | None = None
    item_tax_code: int | None = None
    itglue_id: str | None = None
    jira_validated: bool | None = None
    kashflow_tenant_id: int | None = None
    key: int | None = None
    logmanagertech: int | None = None
    logo: str | None = None
    mailbox_override: int | None = None
    main_address: str | None = None
    """Since build 2.250."""
    main_site_id: int | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    """Unique within the tenant. Live tenants refuse a second client of the name."""
    new_external_link: dict[str, Any] | None = None
    notes: str | None = None
    open_ticket_count: int | None = None
    opps_ticket_count: int | None = None
    override_org_address: Address | None = None
    override_org_email: str | None = None
    override_org_logo: bool | None = None
    override_org_name: str | None = None
    override_org_phone: str | None = None
    override_org_portalurl: str | None = None
    override_org_website: str | None = None
    overridepdftemplateinvoice: int | None = None
    overridepdftemplateinvoice_name: str | None = None
    overridepdftemplatequote: int | None = None
    overridepdftemplatequote_name: str | None = None
    percentage_to_survey: int | None = None
    phonenumber: str | None = None
    """Read from ``main_phonenumber``, written as ``main_phonenumber`` or ``newclient_phonenumber``."""
    prepay_tax_code: int | None = None
    pritech: int | None = None
    qbo_company_id: str | None = None
    quickbooks_details: dict[str, Any] | None = None
    ref: str | None = None
    regmanagertech: int | None = None
    salesreptech: int | None = None
    sectech: int | None = None
    sentinel_default_user_override: int | None = None
    sentinel_default_user_override_name: str | None = None
    sentinel_resource_group_name: str | None = None
    sentinel_subscription_id: str | None = None
    sentinel_tenant_id: int | None = None
    sentinel_tenant_name: str | None = None
    sentinel_workspace_name: str | None = None
    service_tax_code: int | None = None
    servicenow_validated: bool | None = None
    site_fields: list[FieldValue] | None = None
    snowLicences: list[dict[str, Any]] | None = None
    snow_id: int | None = None
    stopped: int | None = None
    table: int | None = None
    taxable: bool | None = None
    thirdpartynhdapiurl: str | None = None
    ticket_invoices_for_each_site: bool | None = None
    toplevel_id: int | None = None
    toplevel_name: str | None = None
    toplevel_quote_currency: int | None = None
    use: str | None = None
    website: str | None = None
    xero_branding_theme: dict[str, Any] | None = None
    """Since build 2.250."""
    xero_default_payment_nominalcode: str | None = None
    """Published since 2026-01-25."""
    xero_tenant_id: str | None = None
    xeroid: str | None = None

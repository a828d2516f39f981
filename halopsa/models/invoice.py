# Generated from spec/halopsa/entities/Invoice.yaml. Do not edit.
"""The model ``Invoice``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.address import Address
    from halopsa.models.contact_row import ContactRow
    from halopsa.models.custom_field import CustomField
    from halopsa.models.invoice_line import InvoiceLine


@entity
class Invoice(Entity):
    """An invoice to a client, with its lines.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Invoice"

    id: int = key(default=None)
    """Set by the server."""
    _billing_cut_off: dt.datetime | None = None
    _cantedit: bool | None = None
    """Since build 2.250."""
    _create_credit_note: bool | None = None
    _create_from_areaitems: list[dict[str, Any]] | None = None
    _create_from_contract: int | None = None
    _docommitsync: bool | None = None
    _dont_fire_automations: bool | None = None
    _dont_recalculate_currency: bool | None = None
    """Since build 2.250."""
    _dotaxsync: bool | None = None
    _forcethirdpartysync: bool | None = None
    _ignore_dont_send_invoice: bool | None = None
    _importthirdpartyid: str | None = None
    _importtype: str | None = None
    _importtypeid: int | None = None
    _is_invoice_run: bool | None = None
    _is_process: bool | None = None
    _is_task_schedule: bool | None = None
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
    _novalidate: bool | None = None
    _print_generate: bool | None = None
    _print_preview: bool | None = None
    _review_invoice: bool | None = None
    """Since build 2.250."""
    _sendmassinvoice: bool | None = None
    _validateonly: bool | None = None
    _warning: str | None = None
    _xmlwarning: str | None = None
    accountsid: str | None = None
    add_contract_assets: int | None = None
    add_itemsissued: int | None = None
    add_labour: int | None = None
    add_lines: list[InvoiceLine] | None = None
    add_mileage: int | None = None
    add_prepay: int | None = None
    add_project: int | None = None
    add_salesorder: int | None = None
    add_travel: int | None = None
    address: Address | None = None
    address1: str | None = None
    address2: str | None = None
    address3: str | None = None
    address4: str | None = None
    address5: str | None = None
    amount_remaining: float | None = None
    amountdue: float | None = None
    amountpaid: float | None = None
    apply_credit: bool | None = None
    apply_credit_amount: float | None = None
    apply_credit_credit_outstanding: float | None = None
    """Published since 2026-01-25."""
    apply_credit_description: str | None = None
    apply_credit_id: int | None = None
    apply_credit_long_description: str | None = None
    apply_credit_tax_type: int | None = None
    approval_process_id: int | None = None
    """Published since 2026-01-25."""
    approval_start: bool | None = None
    approval_status: int | None = None
    approvalagent: int | None = None
    approvalagentid: int | None = None
    approvaldatetime: dt.datetime | None = None
    approvalemailaddress: str | None = None
    approvalnote: str | None = None
    approvalticketid: int | None = None
    """Published since 2026-01-25."""
    assigned_agent: int | None = None
    assigned_agent_name: str | None = None
    auto_increase_type: int | None = None
    """Since build 2.250."""
    auto_increases: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    avalara_details_id: int | None = None
    avalara_details_name: str | None = None
    bcd_posted: bool | None = None
    """Published since 2026-01-25."""
    billingcategory: int | None = None
    change_seq: int | None = None
    """Published since 2026-01-25."""
    client_id: int | None = None
    """The id of one of the ``clients``; ``client_name`` shows its name."""
    client_name: str | None = None
    """The name behind ``client_id``."""
    client_to_invoice_recurring: int | None = None
    """Since build 2.250."""
    client_to_invoice_recurring_site: int | None = None
    """Since build 2.250."""
    client_to_invoice_site: int | None = None
    """Since build 2.250."""
    client_to_invoice_to_id: int | None = None
    cloned_from_client_id: int | None = None
    """Published since 2026-01-25."""
    composite_tax_total: float | None = None
    contactname: str | None = None
    contains_calculated_quantity: bool | None = None
    contract_id: int | None = None
    contract_ref: str | None = None
    conversion_rate: float | None = None
    convertedcurrencyroundingbehaviour: int | None = None
    """Since build 2.250."""
    create_recurring_invoice: bool | None = None
    created_by_ticket_action: bool | None = None
    """Since build 2.250."""
    createdbyagentname: str | None = None
    creation_source: str | None = None
    credit_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    credit_note_allocations: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    credit_outstanding: float | None = None
    credit_outstanding_for_customer: float | None = None
    credit_total: float | None = None
    credit_used: float | None = None
    creditlinkedtoinvoiceid: int | None = None
    creditlinkedtoinvoiceid_thirdpartynumber: str | None = None
    creditlinkedtoinvoiceid_typeid: int | None = None
    csp_invoice_id: int | None = None
    """Published since 2026-01-25."""
    curr_set_by_inheritance: int | None = None
    """Since build 2.250."""
    currency: str | None = None
    currency_code: int | None = None
    currency_code_name: str | None = None
    currency_conversion_rate: float | None = None
    cust_order_number: str | None = None
    custombuttons: list[dict[str, Any]] | None = None
    customer_paid_total: float | None = None
    """Published since 2026-01-25."""
    customfields: list[CustomField] | None = None
    date_created: dt.datetime | None = None
    datepaid: dt.datetime | None = None
    dateposted: dt.datetime | None = None
    datesent: dt.datetime | None = None
    datetype: int | None = None
    daysplus: int | None = None
    dbc_bill_to: str | None = None
    """Since build 2.250."""
    dbc_bill_to_name: str | None = None
    """Since build 2.250."""
    dbc_company_id: str | None = None
    dbc_id: str | None = None
    decimalplaces: int | None = None
    """Since build 2.250."""
    deladdress1: str | None = None
    deladdress2: str | None = None
    deladdress3: str | None = None
    deladdress4: str | None = None
    deladdress5: str | None = None
    disabled: bool | None = None
    dont_set_original_client_id: bool | None = None
    dont_sync_to_3rd_party: bool | None = None
    due_date_int: int | None = None
    due_date_type: int | None = None
    duedate: dt.datetime | None = None
    duedatename: str | None = None
    emailstatus: int | None = None
    """A number of the tenant's for whether it was sent: ``sent`` of lists compares it."""
    enddate: dt.datetime | None = None
    exact_division: int | None = None
    exact_id: str | None = None
    exact_payment_conditon: dict[str, Any] | None = None
    exact_payment_conditon_id: str | None = None
    exact_payment_conditon_name: str | None = None
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    force_creation: bool | None = None
    generic_online_invoice_payment_url: str | None = None
    global_details: str | None = None
    global_nom_code: str | None = None
    global_tax_code: str | None = None
    hideinvoice: bool | None = None
    ignore_change_seq: bool | None = None
    """Published since 2026-01-25."""
    immediate_prorata_recurring_invoice_id: int | None = None
    """Published since 2026-01-25."""
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    include_in_autopay: bool | None = None
    intacct_bill_to_name: str | None = None
    """Since build 2.250."""
    intacct_class: str | None = None
    intacct_class_name: str | None = None
    intacct_project: str | None = None
    intacct_project_name: str | None = None
    intacct_recordno: int | None = None
    intacct_save_location: str | None = None
    intacct_ship_to_name: str | None = None
    """Since build 2.250."""
    intacct_tax_solution: str | None = None
    intacct_tax_solution_name: str | None = None
    intacctseparatetaxline: int | None = None
    internal_note: str | None = None
    invoice_auto_increase_period: int | None = None
    invoice_display: str | None = None
    invoice_match_id: str | None = None
    invoice_percent_increase: float | None = None
    invoice_prorata_periods_ahead: int | None = None
    invoice_separately: bool | None = None
    invoice_template_id: int | None = None
    """Published since 2026-01-25."""
    invoice_totals: dict[str, Any] | None = None
    """Published since 2026-01-25."""
    invoice_type_code: str | None = None
    invoicedate: dt.datetime | None = None
    """On the wire: ``invoice_date``."""
    invoiceday: int | None = None
    """Published since 2026-01-25."""
    invoicenumber: str | None = None
    invoicetype: int | None = None
    is_down_payment: bool | None = None
    """Published since 2026-01-25."""
    is_invoice_screen: bool | None = None
    is_recognition: bool | None = None
    """Published since 2026-01-25."""
    is_recurring_invoice: bool | None = None
    items: list[InvoiceLine] | None = None
    """What is invoiced, line by line. On the wire: ``lines``."""
    kashflow_pdf: str | None = None
    kashflow_tenant_id: int | None = None
    kashflowid: int | None = None
    last_change_agent: int | None = None
    """Published since 2026-01-25."""
    last_change_seq: int | None = None
    """Published since 2026-01-25."""
    last_invoiced_revenue: float | None = None
    """Since build 2.250."""
    last_modified: dt.datetime | None = None
    last_reminder_sent: dt.datetime | None = None
    """Published since 2026-01-25."""
    last_synced: dt.datetime | None = None
    lastcreated: dt.datetime | None = None
    mailboxid: int | None = None
    mark_credit_as_used: bool | None = None
    markaspaid: bool | None = None
    markaspaidmoduleid: int | None = None
    merge_data: list[dict[str, Any]] | None = None
    minimum_amount: float | None = None
    minimum_line_description: str | None = None
    minimum_price_active: bool | None = None
    most_recent_invoice_id: int | None = None
    most_recent_invoice_type: int | None = None
    name: str | None = None
    new_approvalprocess_agent_id: int | None = None
    """Published since 2026-01-25."""
    new_approvalprocess_cab: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    new_approvalprocess_cab_id: int | None = None
    """Published since 2026-01-25."""
    new_approvalprocess_email: str | None = None
    """Published since 2026-01-25."""
    new_approvalprocess_users: list[ContactRow] | None = None
    """Published since 2026-01-25."""
    new_external_link: dict[str, Any] | None = None
    next_csp_invoice_id_override: int | None = None
    """Since build 2.250."""
    next_csp_invoice_id_override_name: str | None = None
    """Since build 2.250."""
    nextcreationdate: dt.datetime | None = None
    nextcreationperiod: str | None = None
    note_count: int | None = None
    """Published since 2026-01-25."""
    notes_1: str | None = None
    notes_2: str | None = None
    notes_3: str | None = None
    order_number: str | None = None
    organisation_id: int | None = None
    """Since build 2.250."""
    organisation_name: str | None = None
    """Since build 2.250."""
    originaddress: Address | None = None
    originaddress1: str | None = None
    originaddress2: str | None = None
    originaddress3: str | None = None
    originaddress4: str | None = None
    originaddress5: str | None = None
    original_client_id: int | None = None
    original_client_name: str | None = None
    override_intacct_entity: str | None = None
    """Since build 2.250."""
    payment_ref: str | None = None
    payments: list[dict[str, Any]] | None = None
    payments_pending: int | None = None
    paymentstatus: int | None = None
    """A number of the tenant's for whether it is paid: ``status`` and ``paid`` of lists compare it."""
    paymentterms: int | None = None
    pdf_attachment_date_created: dt.datetime | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    percent: float | None = None
    percentold: int | None = None
    period: int | None = None
    period_end_date: dt.datetime | None = None
    period_start_date: dt.datetime | None = None
    period_type: int | None = None
    periodname: str | None = None
    posted: bool | None = None
    printhtml: str | None = None
    purchaseorder_id: int | None = None
    purchaseorder_qbo_id: int | None = None
    """Since build 2.250."""
    qbo_company_id: str | None = None
    qbo_term: dict[str, Any] | None = None
    qbo_term_id: int | None = None
    qbo_term_name: str | None = None
    qboid: int | None = None
    quickbooks_close_period_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    quickbooks_period_closed: bool | None = None
    """Published since 2026-01-25."""
    recognised_from_invoice: int | None = None
    """Published since 2026-01-25."""
    recurring_client_to_invoice_id: int | None = None
    """Since build 2.250."""
    recurring_client_to_invoice_name: str | None = None
    """Since build 2.250."""
    recurring_invoice_id: int | None = None
    reference: str | None = None
    requires_approval: bool | None = None
    revenue: float | None = None
    reviewrequired: bool | None = None
    rfi_revenue: float | None = None
    """Since build 2.250."""
    rfi_total: float | None = None
    """Since build 2.250."""
    runbook_button_id: int | None = None
    """Published since 2026-01-25."""
    sage_business_cloud_details_id: int | None = None
    sage_business_cloud_id: str | None = None
    salesorder_id: int | None = None
    schedule: dict[str, Any] | None = None
    schedule_date: dt.datetime | None = None
    schedule_id: int | None = None
    schedule_ignore_delete: bool | None = None
    sendinvoicereminder: bool | None = None
    """Published since 2026-01-25."""
    shipaddress: Address | None = None
    site_name: str | None = None
    sitenumber: int | None = None
    snelstart_id: str | None = None
    sqlimport_id: int | None = None
    startdate: dt.datetime | None = None
    status: int | None = None
    """Since build 2.250."""
    status_name: str | None = None
    """Since build 2.250."""
    supplier_id: int | None = None
    supplier_name: str | None = None
    suppliers_order_reference: str | None = None
    """Published since 2026-01-25."""
    sync_include_paid: bool | None = None
    take_auto_payment: bool | None = None
    take_payment_on_duedate: int | None = None
    taken_by: str | None = None
    tax_total: float | None = None
    tel_number: str | None = None
    thirdpartyinvoicenumber: str | None = None
    ticket_client_to_invoice_to_id: int | None = None
    ticket_id: int | None = None
    ticket_note: str | None = None
    ticket_site_id: int | None = None
    """Since build 2.250."""
    ticket_summary: str | None = None
    time: dt.datetime | None = None
    toplevel_name: str | None = None
    """Published since 2026-01-25."""
    total: float | None = None
    """Set by the server."""
    twilio_invoice: bool | None = None
    typeid: int | None = None
    uid: int | None = None
    update_invoice_conversion_rate: bool | None = None
    use: str | None = None
    voided: bool | None = None
    xero_branding_theme: dict[str, Any] | None = None
    xero_branding_theme_id: str | None = None
    xero_branding_theme_name: str | None = None
    xero_default_payment_nominalcode: str | None = None
    """Published since 2026-01-25."""
    xero_line_tax: str | None = None
    xero_online_invoice_payment_url: str | None = None
    xero_status: str | None = None
    xero_tenant_id: str | None = None
    xeroid: str | None = None

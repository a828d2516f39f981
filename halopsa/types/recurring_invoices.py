# Generated from spec/halopsa/resources/recurring_invoices.yaml. Do not edit.
"""What calls of ``client.recurring_invoices`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import Ids, When
    from halopsa.models.address import Address
    from halopsa.models.contact_row import ContactRow
    from halopsa.models.custom_field import CustomField
    from halopsa.models.invoice_line import InvoiceLine


class RecurringInvoiceFilters(TypedDict, total=False):
    """Filters of ``client.recurring_invoices.list``. A tenant ignores a filter that it does not know. Seen
    live: a live tenant obeys it; published only: nobody has verified it. Of one without a description only
    name and type are published. Where rows show that a filter did nothing, a
    ``HaloPsaIgnoredFilterWarning`` names it."""

    advanced_search: str | None
    asset_id: int | None
    """Invoices with the asset of this id. Published only."""
    awaiting_approval: bool | None
    billing_date: str | None
    billingcategory_ids: Ids | None
    """Rows whose ``billingcategory`` is one of these. Inferred; it may be that of any line. Published
    only."""
    client_id: int | None
    """Rows whose ``client_id`` is this. Published only."""
    client_ids: Ids | None
    """Rows whose ``client_id`` is one of these. Published only."""
    contract_id: int | None
    """Invoices of the contract with this id. Published only."""
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    datesearch: str | None
    end_date: When | None
    """A plain date means the end of that day. Published as text, in the newest description; end of the
    window on the date datesearch names, by what the lists of tickets take. Published only."""
    idonly: bool | None
    """Rows have the id and nothing else. Published only."""
    include_linked_item_details: bool | None
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includecredits: bool | None
    """Credit notes come too. Published only."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includeinvoices: bool | None
    """Invoices come too, beside other types. Published only."""
    includelines: bool | None
    """Rows have the lines of the invoice too. Published only."""
    includepoinvoices: bool | None
    invoice_date_end: When | None
    """Rows whose ``invoicedate`` is this moment or earlier. A plain date means the end of that day. Sent
    as ``invoicedateend``. Published as a switch. Published only."""
    invoice_date_start: When | None
    """Rows whose ``invoicedate`` is this moment or later. Sent as ``invoicedatestart``. Published as a
    switch. Published only."""
    my_approvals: bool | None
    notpostedonly: bool | None
    """True: only rows whose ``posted`` is not set. Published only."""
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
    paid: Ids | bool | None
    """Rows whose ``paymentstatus`` is one of these. Sent as ``paymentstatuses``. The code numbers are the
    tenant's. Published only."""
    postedonly: bool | None
    """True: only rows whose ``posted`` is set. Published only."""
    purchaseorder_id: int | None
    quickbooks_id: int | None
    quote_status: Ids | None
    """Published for invoices too; its meaning there is unknown. Published only."""
    ready_for_invoicing: bool | None
    """Whether they can be invoiced. Published only."""
    recurringinvoice_id: int | None
    """Rows whose ``recurring_invoice_id`` is this. Published only."""
    reviewrequired: bool | None
    rinvoice_type: str | None
    """``contracts``, ``invoices`` or ``both``. Published only."""
    salesorder_id: int | None
    sent: Ids | bool | None
    """Rows whose ``emailstatus`` is one of these. Sent as ``sent_status``. Published as one number; that
    it compares emailstatus is inferred. Published only."""
    site_id: int | None
    """Rows whose ``sitenumber`` is this. Inferred; an invoice has no site_id of its own. Published only."""
    start_date: When | None
    """Published as text, in the newest description; start of the window on the date datesearch names, by
    what the lists of tickets take. Published only."""
    status: Ids | None
    """Rows whose ``paymentstatus`` is one of these. Sent as ``paymentstatuses``. There is no other status
    to filter by; the code numbers are the tenant's. Published only."""
    stripeautopaymentrequired: bool | None
    third_party_id: str | None
    ticket_id: int | None
    """Rows whose ``ticket_id`` is this. An invoice can be for several tickets. Published only."""
    toplevel_id: int | None
    user_id: int | None
    xero_id: str | None


class RecurringInvoiceGetOptions(TypedDict, total=False):
    """Options of ``client.recurring_invoices.get``. ``None`` leaves one out."""

    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""


class RecurringInvoiceDeleteOptions(TypedDict, total=False):
    """Options of ``client.recurring_invoices.delete``. ``None`` leaves one out."""

    bypass_accounts_sync: bool | None


class RecurringInvoiceFields(TypedDict, total=False):
    """Fields of ``client.recurring_invoices`` calls that write. ``None`` clears a field."""

    _billing_cut_off: When | None
    _cantedit: bool | None
    """Since build 2.250."""
    _create_credit_note: bool | None
    _create_from_areaitems: Sequence[Mapping[str, Any]] | None
    _create_from_contract: int | None
    _docommitsync: bool | None
    _dont_fire_automations: bool | None
    _dont_recalculate_currency: bool | None
    """Since build 2.250."""
    _dotaxsync: bool | None
    _forcethirdpartysync: bool | None
    _ignore_dont_send_invoice: bool | None
    _importthirdpartyid: str | None
    _importtype: str | None
    _importtypeid: int | None
    _is_invoice_run: bool | None
    _is_process: bool | None
    _is_task_schedule: bool | None
    _isimport: bool | None
    _isupdateimport: bool | None
    """Published since 2026-01-25."""
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
    _novalidate: bool | None
    _print_generate: bool | None
    _print_preview: bool | None
    _review_invoice: bool | None
    """Since build 2.250."""
    _sendmassinvoice: bool | None
    _validateonly: bool | None
    _warning: str | None
    _xmlwarning: str | None
    accountsid: str | None
    add_contract_assets: int | None
    add_itemsissued: int | None
    add_labour: int | None
    add_lines: Sequence[InvoiceLine | Mapping[str, Any]] | None
    add_mileage: int | None
    add_prepay: int | None
    add_project: int | None
    add_salesorder: int | None
    add_travel: int | None
    address: Address | Mapping[str, Any] | None
    address1: str | None
    address2: str | None
    address3: str | None
    address4: str | None
    address5: str | None
    amount_remaining: float | None
    amountdue: float | None
    amountpaid: float | None
    apply_credit: bool | None
    apply_credit_amount: float | None
    apply_credit_credit_outstanding: float | None
    """Published since 2026-01-25."""
    apply_credit_description: str | None
    apply_credit_id: int | None
    apply_credit_long_description: str | None
    apply_credit_tax_type: int | None
    approval_process_id: int | None
    """Published since 2026-01-25."""
    approval_start: bool | None
    approval_status: int | None
    approvalagent: int | None
    approvalagentid: int | None
    approvaldatetime: When | None
    approvalemailaddress: str | None
    approvalnote: str | None
    approvalticketid: int | None
    """Published since 2026-01-25."""
    assigned_agent: int | None
    assigned_agent_name: str | None
    auto_increase_type: int | None
    """Since build 2.250."""
    auto_increases: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    avalara_details_id: int | None
    avalara_details_name: str | None
    bcd_posted: bool | None
    """Published since 2026-01-25."""
    billingcategory: int | None
    change_seq: int | None
    """Published since 2026-01-25."""
    client_id: int | str | None
    """The id or the name of one of the ``clients``."""
    client_name: str | None
    """The name behind ``client_id``."""
    client_to_invoice_recurring: int | None
    """Since build 2.250."""
    client_to_invoice_recurring_site: int | None
    """Since build 2.250."""
    client_to_invoice_site: int | None
    """Since build 2.250."""
    client_to_invoice_to_id: int | None
    cloned_from_client_id: int | None
    """Published since 2026-01-25."""
    composite_tax_total: float | None
    contactname: str | None
    contains_calculated_quantity: bool | None
    contract_id: int | None
    contract_ref: str | None
    conversion_rate: float | None
    convertedcurrencyroundingbehaviour: int | None
    """Since build 2.250."""
    create_recurring_invoice: bool | None
    created_by_ticket_action: bool | None
    """Since build 2.250."""
    createdbyagentname: str | None
    creation_source: str | None
    credit_date: When | None
    """Published since 2026-01-25."""
    credit_note_allocations: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    credit_outstanding: float | None
    credit_outstanding_for_customer: float | None
    credit_total: float | None
    credit_used: float | None
    creditlinkedtoinvoiceid: int | None
    creditlinkedtoinvoiceid_thirdpartynumber: str | None
    creditlinkedtoinvoiceid_typeid: int | None
    csp_invoice_id: int | None
    """Published since 2026-01-25."""
    curr_set_by_inheritance: int | None
    """Since build 2.250."""
    currency: str | None
    currency_code: int | None
    currency_code_name: str | None
    currency_conversion_rate: float | None
    cust_order_number: str | None
    custom: Mapping[str, Any] | None
    """Custom fields by name. On an update the others are kept."""
    custombuttons: Sequence[Mapping[str, Any]] | None
    customer_paid_total: float | None
    """Published since 2026-01-25."""
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    date_created: When | None
    datepaid: When | None
    dateposted: When | None
    datesent: When | None
    datetype: int | None
    daysplus: int | None
    dbc_bill_to: str | None
    """Since build 2.250."""
    dbc_bill_to_name: str | None
    """Since build 2.250."""
    dbc_company_id: str | None
    dbc_id: str | None
    decimalplaces: int | None
    """Since build 2.250."""
    deladdress1: str | None
    deladdress2: str | None
    deladdress3: str | None
    deladdress4: str | None
    deladdress5: str | None
    disabled: bool | None
    dont_set_original_client_id: bool | None
    dont_sync_to_3rd_party: bool | None
    due_date_int: int | None
    due_date_type: int | None
    duedate: When | None
    duedatename: str | None
    emailstatus: int | None
    """A number of the tenant's for whether it was sent: ``sent`` of lists compares it."""
    enddate: When | None
    exact_division: int | None
    exact_id: str | None
    exact_payment_conditon: Mapping[str, Any] | None
    exact_payment_conditon_id: str | None
    exact_payment_conditon_name: str | None
    external_links: Sequence[Mapping[str, Any]] | None
    extratabs: Sequence[Mapping[str, Any]] | None
    force_creation: bool | None
    generic_online_invoice_payment_url: str | None
    global_details: str | None
    global_nom_code: str | None
    global_tax_code: str | None
    hideinvoice: bool | None
    ignore_change_seq: bool | None
    """Published since 2026-01-25."""
    immediate_prorata_recurring_invoice_id: int | None
    """Published since 2026-01-25."""
    import_details_id: int | None
    """Published since 2026-01-25."""
    include_in_autopay: bool | None
    intacct_bill_to_name: str | None
    """Since build 2.250."""
    intacct_class: str | None
    intacct_class_name: str | None
    intacct_project: str | None
    intacct_project_name: str | None
    intacct_recordno: int | None
    intacct_save_location: str | None
    intacct_ship_to_name: str | None
    """Since build 2.250."""
    intacct_tax_solution: str | None
    intacct_tax_solution_name: str | None
    intacctseparatetaxline: int | None
    internal_note: str | None
    invoice_auto_increase_period: int | None
    invoice_display: str | None
    invoice_match_id: str | None
    invoice_percent_increase: float | None
    invoice_prorata_periods_ahead: int | None
    invoice_separately: bool | None
    invoice_template_id: int | None
    """Published since 2026-01-25."""
    invoice_totals: Mapping[str, Any] | None
    """Published since 2026-01-25."""
    invoice_type_code: str | None
    invoicedate: When | None
    """Sent as ``invoice_date``."""
    invoiceday: int | None
    """Published since 2026-01-25."""
    invoicenumber: str | None
    invoicetype: int | None
    is_down_payment: bool | None
    """Published since 2026-01-25."""
    is_invoice_screen: bool | None
    is_recognition: bool | None
    """Published since 2026-01-25."""
    is_recurring_invoice: bool | None
    items: Sequence[InvoiceLine | Mapping[str, Any]] | None
    """What is invoiced, line by line. Sent as ``lines``."""
    kashflow_pdf: str | None
    kashflow_tenant_id: int | None
    kashflowid: int | None
    last_change_agent: int | None
    """Published since 2026-01-25."""
    last_change_seq: int | None
    """Published since 2026-01-25."""
    last_invoiced_revenue: float | None
    """Since build 2.250."""
    last_modified: When | None
    last_reminder_sent: When | None
    """Published since 2026-01-25."""
    last_synced: When | None
    lastcreated: When | None
    mailboxid: int | None
    mark_credit_as_used: bool | None
    markaspaid: bool | None
    markaspaidmoduleid: int | None
    merge_data: Sequence[Mapping[str, Any]] | None
    minimum_amount: float | None
    minimum_line_description: str | None
    minimum_price_active: bool | None
    most_recent_invoice_id: int | None
    most_recent_invoice_type: int | None
    name: str | None
    new_approvalprocess_agent_id: int | None
    """Published since 2026-01-25."""
    new_approvalprocess_cab: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    new_approvalprocess_cab_id: int | None
    """Published since 2026-01-25."""
    new_approvalprocess_email: str | None
    """Published since 2026-01-25."""
    new_approvalprocess_users: Sequence[ContactRow | Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    new_external_link: Mapping[str, Any] | None
    next_csp_invoice_id_override: int | None
    """Since build 2.250."""
    next_csp_invoice_id_override_name: str | None
    """Since build 2.250."""
    nextcreationdate: When | None
    nextcreationperiod: str | None
    note_count: int | None
    """Published since 2026-01-25."""
    notes_1: str | None
    notes_2: str | None
    notes_3: str | None
    order_number: str | None
    organisation_id: int | None
    """Since build 2.250."""
    organisation_name: str | None
    """Since build 2.250."""
    originaddress: Address | Mapping[str, Any] | None
    originaddress1: str | None
    originaddress2: str | None
    originaddress3: str | None
    originaddress4: str | None
    originaddress5: str | None
    original_client_id: int | None
    original_client_name: str | None
    override_intacct_entity: str | None
    """Since build 2.250."""
    payment_ref: str | None
    payments: Sequence[Mapping[str, Any]] | None
    payments_pending: int | None
    paymentstatus: int | None
    """A number of the tenant's for whether it is paid: ``status`` and ``paid`` of lists compare it."""
    paymentterms: int | None
    pdf_attachment_date_created: When | None
    pdf_attachment_id: int | None
    pdftemplate_id: int | None
    pdftemplate_name: str | None
    percent: float | None
    percentold: int | None
    period: int | None
    period_end_date: When | None
    period_start_date: When | None
    period_type: int | None
    periodname: str | None
    posted: bool | None
    printhtml: str | None
    purchaseorder_id: int | None
    purchaseorder_qbo_id: int | None
    """Since build 2.250."""
    qbo_company_id: str | None
    qbo_term: Mapping[str, Any] | None
    qbo_term_id: int | None
    qbo_term_name: str | None
    qboid: int | None
    quickbooks_close_period_date: When | None
    """Published since 2026-01-25."""
    quickbooks_period_closed: bool | None
    """Published since 2026-01-25."""
    recognised_from_invoice: int | None
    """Published since 2026-01-25."""
    recurring_client_to_invoice_id: int | None
    """Since build 2.250."""
    recurring_client_to_invoice_name: str | None
    """Since build 2.250."""
    recurring_invoice_id: int | None
    reference: str | None
    requires_approval: bool | None
    revenue: float | None
    reviewrequired: bool | None
    rfi_revenue: float | None
    """Since build 2.250."""
    rfi_total: float | None
    """Since build 2.250."""
    runbook_button_id: int | None
    """Published since 2026-01-25."""
    sage_business_cloud_details_id: int | None
    sage_business_cloud_id: str | None
    salesorder_id: int | None
    schedule: Mapping[str, Any] | None
    schedule_date: When | None
    schedule_id: int | None
    schedule_ignore_delete: bool | None
    sendinvoicereminder: bool | None
    """Published since 2026-01-25."""
    shipaddress: Address | Mapping[str, Any] | None
    site_name: str | None
    sitenumber: int | None
    snelstart_id: str | None
    sqlimport_id: int | None
    startdate: When | None
    status: int | None
    """Since build 2.250."""
    status_name: str | None
    """Since build 2.250."""
    supplier_id: int | None
    supplier_name: str | None
    suppliers_order_reference: str | None
    """Published since 2026-01-25."""
    sync_include_paid: bool | None
    take_auto_payment: bool | None
    take_payment_on_duedate: int | None
    taken_by: str | None
    tax_total: float | None
    tel_number: str | None
    thirdpartyinvoicenumber: str | None
    ticket_client_to_invoice_to_id: int | None
    ticket_id: int | None
    ticket_note: str | None
    ticket_site_id: int | None
    """Since build 2.250."""
    ticket_summary: str | None
    time: When | None
    toplevel_name: str | None
    """Published since 2026-01-25."""
    twilio_invoice: bool | None
    typeid: int | None
    uid: int | None
    update_invoice_conversion_rate: bool | None
    use: str | None
    voided: bool | None
    xero_branding_theme: Mapping[str, Any] | None
    xero_branding_theme_id: str | None
    xero_branding_theme_name: str | None
    xero_default_payment_nominalcode: str | None
    """Published since 2026-01-25."""
    xero_line_tax: str | None
    xero_online_invoice_payment_url: str | None
    xero_status: str | None
    xero_tenant_id: str | None
    xeroid: str | None

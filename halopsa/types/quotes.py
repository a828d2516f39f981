# Generated from spec/halopsa/resources/quotes.yaml. Do not edit.
"""What calls of ``client.quotes`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import Ids, When
    from halopsa.models.address import Address
    from halopsa.models.attachment_row import AttachmentRow
    from halopsa.models.contact import Contact
    from halopsa.models.contact_row import ContactRow
    from halopsa.models.custom_field import CustomField
    from halopsa.models.quote_line import QuoteLine
    from halopsa.models.site import Site


class QuoteFilters(TypedDict, total=False):
    """Filters of ``client.quotes.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Of one without a description only name and type
    are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

    awaiting_approval: bool | None
    client_id: int | None
    """Rows whose ``client_id`` is this. Published only."""
    closed: bool | None
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    currentclientorall: int | None
    """By its name, it brings rows that other filters leave out. Published only."""
    filetype_filter: str | None
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includelines: bool | None
    my_approvals: bool | None
    needsprocessing: bool | None
    open: bool | None
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
    processed: bool | None
    quote_status: Ids | None
    """Rows whose ``status`` is one of these. A comma list; that it compares status is inferred. Published
    only."""
    site_id: int | None
    """Rows whose ``site_id`` is this. Published only."""
    ticket_id: int | None
    """Rows whose ``ticket_id`` is this. Published only."""
    user_id: int | None
    """Rows whose ``user_id`` is this. Published only."""


class QuoteGetOptions(TypedDict, total=False):
    """Options of ``client.quotes.get``. ``None`` leaves one out."""

    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
    isportalview: bool | None


class QuoteSendOptions(TypedDict, total=False):
    """Options of ``client.quotes.send``. ``None`` leaves one out."""

    emailto: str | None
    emailsubject: str | None
    emailbody_html: str | None
    mailbox_id: int | None


class QuoteFields(TypedDict, total=False):
    """Fields of ``client.quotes`` calls that write. ``None`` clears a field."""

    _create_so: bool | None
    """True in an update makes a sales order of it; ``salesorder_id`` of the answer names that."""
    _customisepdf: bool | None
    _dont_fire_automations: bool | None
    """Published since 2026-01-25."""
    _dotaxsync: bool | None
    _hasadobesignopen: bool | None
    _importthirdpartyid: str | None
    _importtype: str | None
    _importtypeid: int | None
    _isclone: bool | None
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
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _novalidate: bool | None
    _originalid: int | None
    _print_generate: bool | None
    _print_preview: bool | None
    _remove_zero_quantity_lines: bool | None
    _revision_from_id: int | None
    _startthirdpartysign: bool | None
    _updatepurchasecurrency: bool | None
    _validateonly: bool | None
    _warning: str | None
    address: Address | Mapping[str, Any] | None
    address1: str | None
    address2: str | None
    address3: str | None
    address4: str | None
    address5: str | None
    adobe_details_id: int | None
    agent_id: int | str | None
    """The id or the name of one of the ``agents``."""
    approval_process_id: int | None
    approval_seq: int | None
    """Published since 2026-01-25."""
    approval_start: bool | None
    approvaldatetime: When | None
    approvalemailaddress: str | None
    approvalname: str | None
    approvalnote: str | None
    approvalstate: int | None
    assigned_agent: int | None
    assigned_agent_name: str | None
    auth_by: str | None
    automatic_sales_tax: bool | None
    avalara_details_id: int | None
    avalara_details_name: str | None
    billingcontactemailaddress: str | None
    billingcontactname: str | None
    billingcontactphonenumber: str | None
    can_approve: bool | None
    canned_text: str | None
    canned_text_id: int | None
    canned_text_name: str | None
    carriage_desc: str | None
    carriage_price: float | None
    change_seq: int | None
    """Published since 2026-01-25."""
    client_id: int | str | None
    """The id or the name of one of the ``clients``."""
    client_name: str | None
    """The name behind ``client_id``."""
    compositeTaxOverride: float | None
    """Published since 2026-01-25."""
    contactuser: int | None
    contactusername: str | None
    conversionRate: float | None
    """Published since 2026-01-25."""
    convertedcurrencyroundingbehaviour: int | None
    """Since build 2.250."""
    countersigagentid: int | None
    """Since build 2.250."""
    countersigattachmentid: int | None
    """Published since 2026-01-25."""
    countersigdatetime: When | None
    """Published since 2026-01-25."""
    countersign_reject_actionid: int | None
    """Published since 2026-01-25."""
    countersign_reject_successful: int | None
    """Published since 2026-01-25."""
    countersignature: str | None
    """Published since 2026-01-25."""
    countersignreqagentid: int | None
    """Since build 2.250."""
    countersiguseagentsig: bool | None
    """Published since 2026-01-25."""
    createdbyagentname: str | None
    currency: str | None
    currency_code: int | None
    currency_code_name: str | None
    currency_conversion_rate: float | None
    custom: Mapping[str, Any] | None
    """Custom fields by name. On an update the others are kept."""
    custombuttons: Sequence[Mapping[str, Any]] | None
    customfields: Sequence[CustomField | Mapping[str, Any]] | None
    customisedpdf: Mapping[str, Any] | None
    date: When | None
    datto_commerce_id: int | None
    datto_commerce_url: str | None
    dattocommerce_clientid: int | None
    dattocommerce_contactemail: str | None
    dattocommerce_contactname: str | None
    dattocommerce_tenantid: int | None
    daystodeliver: int | None
    decimalplaces: int | None
    """Since build 2.250."""
    deladdress1: str | None
    deladdress2: str | None
    deladdress3: str | None
    deladdress4: str | None
    deladdress5: str | None
    delivery_address: Address | Mapping[str, Any] | None
    deliveryamount: float | None
    deliverytax: float | None
    dontupdateporef: bool | None
    enable_quote_countersigning: bool | None
    """Published since 2026-01-25."""
    expiry_date: When | None
    external_links: Sequence[Mapping[str, Any]] | None
    extratabs: Sequence[Mapping[str, Any]] | None
    hide_send_quote: bool | None
    """Since build 2.250."""
    ignore_change_seq: bool | None
    """Published since 2026-01-25."""
    images: Sequence[AttachmentRow | Mapping[str, Any]] | None
    import_details_id: int | None
    """Published since 2026-01-25."""
    includegroupeditemprice: bool | None
    includegroupeditemqty: bool | None
    includegrouppriceandqty: bool | None
    includequotationlinenotes: bool | None
    intacct_class: str | None
    intacct_class_name: str | None
    intacct_save_location: str | None
    internal_approval_status: int | None
    internal_approvalagent: int | None
    internal_approvalagentid: int | None
    internal_approvaldatetime: When | None
    internal_approvalemailaddress: str | None
    internal_approvalnote: str | None
    is_customised_pdf: bool | None
    is_leased: bool | None
    is_quote_screen: bool | None
    last_change_agent: int | None
    """Published since 2026-01-25."""
    last_change_seq: int | None
    """Published since 2026-01-25."""
    last_update_time: When | None
    lines: Sequence[QuoteLine | Mapping[str, Any]] | None
    linked_item_pdfs: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    linked_pdf_list_append: Sequence[Mapping[str, Any]] | None
    linked_pdf_list_prepend: Sequence[Mapping[str, Any]] | None
    margin: float | None
    message: str | None
    """Published since 2026-01-25."""
    new_approvalprocess_agent_id: int | None
    new_approvalprocess_cab: Sequence[Mapping[str, Any]] | None
    new_approvalprocess_cab_id: int | None
    new_approvalprocess_email: str | None
    new_approvalprocess_role_id: int | None
    new_approvalprocess_user_id: int | None
    new_approvalprocess_users: Sequence[ContactRow | Mapping[str, Any]] | None
    new_external_link: Mapping[str, Any] | None
    new_ticket_status: int | None
    note: str | None
    note_count: int | None
    """Published since 2026-01-25."""
    originaddress: Address | Mapping[str, Any] | None
    originaddress1: str | None
    originaddress2: str | None
    originaddress3: str | None
    originaddress4: str | None
    originaddress5: str | None
    original_revised_from_id: int | None
    pdf_attachment_id: int | None
    pdftemplate_id: int | None
    pdftemplate_name: str | None
    po_ref: str | None
    ponumber: str | None
    portal_display_type: int | None
    printhtml: str | None
    project_setup_lines: Sequence[Mapping[str, Any]] | None
    """Since build 2.250."""
    qr2filename: str | None
    quotation_totals: Mapping[str, Any] | None
    """Published since 2026-01-25."""
    quote_approval_signature_content: str | None
    """Since build 2.250."""
    quote_viewed: bool | None
    quoteapprovalfields: Sequence[Mapping[str, Any]] | None
    requires_approval: bool | None
    revenue: float | None
    risk: str | None
    runbook_button_id: int | None
    """Published since 2026-01-25."""
    sales_orders: Sequence[Mapping[str, Any]] | None
    """Published since 2026-01-25."""
    salesorder: Mapping[str, Any] | None
    salesorder_id: int | None
    scope: str | None
    signature: str | None
    site: Site | Mapping[str, Any] | None
    site_delivery_override: int | None
    site_id: int | str | None
    """The id or the name of one of the ``sites``."""
    site_name: str | None
    """The name behind ``site_id``."""
    so_number: str | None
    status: int | None
    status_name: str | None
    table: int | None
    tax_total: float | None
    tax_total_estimate: float | None
    term_limit: int | None
    third_party_number: str | None
    third_party_url: str | None
    ticket_id: int | None
    ticket_note: str | None
    ticket_summary: str | None
    title: str | None
    top_level_purchase_currency_code: int | None
    toplevel_name: str | None
    """Published since 2026-01-25."""
    total: float | None
    tree_purchase_currency: Mapping[str, Any] | None
    use: str | None
    use_ticket_approval: bool | None
    user: Contact | Mapping[str, Any] | None
    user_approval_unavailable: bool | None
    user_id: int | None
    user_name: str | None
    vorboss_order_ids: str | None
    """Published since 2026-01-25."""
    workflow_history: Sequence[Mapping[str, Any]] | None
    workflow_id: int | None
    workflow_step: int | None

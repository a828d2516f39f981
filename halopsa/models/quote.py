# Generated from spec/halopsa/entities/Quote.yaml. Do not edit.
"""The model ``Quote``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.address import Address
    from halopsa.models.attachment_row import AttachmentRow
    from halopsa.models.contact import Contact
    from halopsa.models.contact_row import ContactRow
    from halopsa.models.custom_field import CustomField
    from halopsa.models.quote_line import QuoteLine
    from halopsa.models.site import Site


@entity
class Quote(Entity):
    """A quotation.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Quote"

    id: int = key(default=None)
    """Set by the server."""
    _create_so: bool | None = None
    """True in an update makes a sales order of it; ``salesorder_id`` of the answer names that."""
    _customisepdf: bool | None = None
    _dont_fire_automations: bool | None = None
    """Published since 2026-01-25."""
    _dotaxsync: bool | None = None
    _hasadobesignopen: bool | None = None
    _importthirdpartyid: str | None = None
    _importtype: str | None = None
    _importtypeid: int | None = None
    _isclone: bool | None = None
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
    _novalidate: bool | None = None
    _originalid: int | None = None
    _print_generate: bool | None = None
    _print_preview: bool | None = None
    _remove_zero_quantity_lines: bool | None = None
    _revision_from_id: int | None = None
    _startthirdpartysign: bool | None = None
    _updatepurchasecurrency: bool | None = None
    _validateonly: bool | None = None
    _warning: str | None = None
    address: Address | None = None
    address1: str | None = None
    address2: str | None = None
    address3: str | None = None
    address4: str | None = None
    address5: str | None = None
    adobe_details_id: int | None = None
    agent_id: int | None = None
    """The id of one of the ``agents``."""
    approval_process_id: int | None = None
    approval_seq: int | None = None
    """Published since 2026-01-25."""
    approval_start: bool | None = None
    approvaldatetime: dt.datetime | None = None
    approvalemailaddress: str | None = None
    approvalname: str | None = None
    approvalnote: str | None = None
    approvalstate: int | None = None
    assigned_agent: int | None = None
    assigned_agent_name: str | None = None
    auth_by: str | None = None
    automatic_sales_tax: bool | None = None
    avalara_details_id: int | None = None
    avalara_details_name: str | None = None
    billingcontactemailaddress: str | None = None
    billingcontactname: str | None = None
    billingcontactphonenumber: str | None = None
    can_approve: bool | None = None
    canned_text: str | None = None
    canned_text_id: int | None = None
    canned_text_name: str | None = None
    carriage_desc: str | None = None
    carriage_price: float | None = None
    change_seq: int | None = None
    """Published since 2026-01-25."""
    client_id: int | None = None
    """The id of one of the ``clients``; ``client_name`` shows its name."""
    client_name: str | None = None
    """The name behind ``client_id``."""
    compositeTaxOverride: float | None = None
    """Published since 2026-01-25."""
    contactuser: int | None = None
    contactusername: str | None = None
    conversionRate: float | None = None
    """Published since 2026-01-25."""
    convertedcurrencyroundingbehaviour: int | None = None
    """Since build 2.250."""
    countersigagentid: int | None = None
    """Since build 2.250."""
    countersigattachmentid: int | None = None
    """Published since 2026-01-25."""
    countersigdatetime: dt.datetime | None = None
    """Published since 2026-01-25."""
    countersign_reject_actionid: int | None = None
    """Published since 2026-01-25."""
    countersign_reject_successful: int | None = None
    """Published since 2026-01-25."""
    countersignature: str | None = None
    """Published since 2026-01-25."""
    countersignreqagentid: int | None = None
    """Since build 2.250."""
    countersiguseagentsig: bool | None = None
    """Published since 2026-01-25."""
    createdbyagentname: str | None = None
    currency: str | None = None
    currency_code: int | None = None
    currency_code_name: str | None = None
    currency_conversion_rate: float | None = None
    custombuttons: list[dict[str, Any]] | None = None
    customfields: list[CustomField] | None = None
    customisedpdf: dict[str, Any] | None = None
    date: dt.datetime | None = None
    datto_commerce_id: int | None = None
    datto_commerce_url: str | None = None
    dattocommerce_clientid: int | None = None
    dattocommerce_contactemail: str | None = None
    dattocommerce_contactname: str | None = None
    dattocommerce_tenantid: int | None = None
    daystodeliver: int | None = None
    decimalplaces: int | None = None
    """Since build 2.250."""
    deladdress1: str | None = None
    deladdress2: str | None = None
    deladdress3: str | None = None
    deladdress4: str | None = None
    deladdress5: str | None = None
    delivery_address: Address | None = None
    deliveryamount: float | None = None
    deliverytax: float | None = None
    dontupdateporef: bool | None = None
    enable_quote_countersigning: bool | None = None
    """Published since 2026-01-25."""
    expiry_date: dt.datetime | None = None
    external_links: list[dict[str, Any]] | None = None
    extratabs: list[dict[str, Any]] | None = None
    hide_send_quote: bool | None = None
    """Since build 2.250."""
    ignore_change_seq: bool | None = None
    """Published since 2026-01-25."""
    images: list[AttachmentRow] | None = None
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    includegroupeditemprice: bool | None = None
    includegroupeditemqty: bool | None = None
    includegrouppriceandqty: bool | None = None
    includequotationlinenotes: bool | None = None
    intacct_class: str | None = None
    intacct_class_name: str | None = None
    intacct_save_location: str | None = None
    internal_approval_status: int | None = None
    internal_approvalagent: int | None = None
    internal_approvalagentid: int | None = None
    internal_approvaldatetime: dt.datetime | None = None
    internal_approvalemailaddress: str | None = None
    internal_approvalnote: str | None = None
    is_customised_pdf: bool | None = None
    is_leased: bool | None = None
    is_quote_screen: bool | None = None
    last_change_agent: int | None = None
    """Published since 2026-01-25."""
    last_change_seq: int | None = None
    """Published since 2026-01-25."""
    last_update_time: dt.datetime | None = None
    lines: list[QuoteLine] | None = None
    linked_item_pdfs: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    linked_pdf_list_append: list[dict[str, Any]] | None = None
    linked_pdf_list_prepend: list[dict[str, Any]] | None = None
    margin: float | None = None
    message: str | None = None
    """Published since 2026-01-25."""
    new_approvalprocess_agent_id: int | None = None
    new_approvalprocess_cab: list[dict[str, Any]] | None = None
    new_approvalprocess_cab_id: int | None = None
    new_approvalprocess_email: str | None = None
    new_approvalprocess_role_id: int | None = None
    new_approvalprocess_user_id: int | None = None
    new_approvalprocess_users: list[ContactRow] | None = None
    new_external_link: dict[str, Any] | None = None
    new_ticket_status: int | None = None
    note: str | None = None
    note_count: int | None = None
    """Published since 2026-01-25."""
    originaddress: Address | None = None
    originaddress1: str | None = None
    originaddress2: str | None = None
    originaddress3: str | None = None
    originaddress4: str | None = None
    originaddress5: str | None = None
    original_revised_from_id: int | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    po_ref: str | None = None
    ponumber: str | None = None
    portal_display_type: int | None = None
    printhtml: str | None = None
    project_setup_lines: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    qr2filename: str | None = None
    quotation_totals: dict[str, Any] | None = None
    """Published since 2026-01-25."""
    quote_approval_signature_content: str | None = None
    """Since build 2.250."""
    quote_viewed: bool | None = None
    quoteapprovalfields: list[dict[str, Any]] | None = None
    requires_approval: bool | None = None
    revenue: float | None = None
    risk: str | None = None
    runbook_button_id: int | None = None
    """Published since 2026-01-25."""
    sales_orders: list[dict[str, Any]] | None = None
    """Published since 2026-01-25."""
    salesorder: dict[str, Any] | None = None
    salesorder_id: int | None = None
    scope: str | None = None
    signature: str | None = None
    site: Site | None = None
    site_delivery_override: int | None = None
    site_id: int | None = None
    """The id of one of the ``sites``; ``site_name`` shows its name."""
    site_name: str | None = None
    """The name behind ``site_id``."""
    so_number: str | None = None
    status: int | None = None
    status_name: str | None = None
    table: int | None = None
    tax_total: float | None = None
    tax_total_estimate: float | None = None
    term_limit: int | None = None
    third_party_number: str | None = None
    third_party_url: str | None = None
    ticket_id: int | None = None
    ticket_note: str | None = None
    ticket_summary: str | None = None
    title: str | None = None
    top_level_purchase_currency_code: int | None = None
    toplevel_name: str | None = None
    """Published since 2026-01-25."""
    total: float | None = None
    tree_purchase_currency: dict[str, Any] | None = None
    use: str | None = None
    use_ticket_approval: bool | None = None
    user: Contact | None = None
    user_approval_unavailable: bool | None = None
    user_id: int | None = None
    user_name: str | None = None
    vorboss_order_ids: str | None = None
    """Published since 2026-01-25."""
    workflow_history: list[dict[str, Any]] | None = None
    workflow_id: int | None = None
    workflow_step: int | None = None

# Generated from spec/halopsa/upstream/entities/SupplierOrderHeader.yaml. Do not edit.
"""The model ``SupplierOrderHeader``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.address_store import AddressStore
    from halopsa.api.models.cab_member import CabMember
    from halopsa.api.models.custom_button import CustomButton
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.device_list import Device_List
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.invoice_header import InvoiceHeader
    from halopsa.api.models.supplier_order_detail import SupplierOrderDetail
    from halopsa.api.models.supplier_order_totals import SupplierOrderTotals
    from halopsa.api.models.tabname import Tabname
    from halopsa.api.models.users_list import Users_List


@entity
class SupplierOrderHeader(Entity):
    """The published schema ``SupplierOrderHeader``."""

    _entity: ClassVar[str] = "api.SupplierOrderHeader"

    id: int = key(default=None)
    _create_invoice: bool | None = None
    _create_invoice_amount: float | None = None
    _create_invoice_invoice_date: dt.datetime | None = None
    _create_invoice_line_description: str | None = None
    _create_invoice_lines: list[SupplierOrderDetail] | None = None
    _create_invoice_method: int | None = None
    _create_invoice_percentage: float | None = None
    _create_invoice_qty: float | None = None
    _create_invoice_reference: str | None = None
    """Published since 2026-01-25."""
    _dodistributorsync: bool | None = None
    _dont_fire_automations: bool | None = None
    _dotaxsync: bool | None = None
    _forcethirdpartysync: bool | None = None
    _importthirdpartyid: str | None = None
    _importtype: str | None = None
    _importtypeid: int | None = None
    _isbatch: bool | None = None
    _iscopy: bool | None = None
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
    _purchasing_run: bool | None = None
    _return_invoice: bool | None = None
    _ticket_access: bool | None = None
    _validateonly: bool | None = None
    _warning: str | None = None
    accounts_ref: str | None = None
    add_lines: list[SupplierOrderDetail] | None = None
    approval_for_below_minimum: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    approval_process_id: int | None = None
    approval_start: bool | None = None
    approval_status: int | None = None
    approvalagent: int | None = None
    approvalagentid: int | None = None
    approvaldatetime: dt.datetime | None = None
    approvalemailaddress: str | None = None
    approvalnote: str | None = None
    assigned_agent: int | None = None
    assigned_agent_name: str | None = None
    attachment_id: int | None = None
    auth_by: str | None = None
    avalara_details_id: int | None = None
    avalara_details_name: str | None = None
    below_approval_minimum: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    carriage_desc: str | None = None
    carriage_price: float | None = None
    change_seq: int | None = None
    """Published since 2026-01-25."""
    client_id: int | None = None
    client_name: str | None = None
    client_toplevel_name: str | None = None
    """Published since 2026-01-25."""
    convertedcurrencyroundingbehaviour: int | None = None
    """Since build 2.250."""
    cost_centre_id: int | None = None
    cost_centre_name: str | None = None
    createdbyagentname: str | None = None
    currency: str | None = None
    currency_code: int | None = None
    currency_code_name: str | None = None
    currency_conversion_rate: float | None = None
    custombuttons: list[CustomButton] | None = None
    customfields: list[CustomField] | None = None
    date: dt.datetime | None = None
    date_published: dt.datetime | None = None
    datesent: dt.datetime | None = None
    dbc_company_id: str | None = None
    """Published since 2026-01-25."""
    decimalplaces: int | None = None
    """Since build 2.250."""
    deladdress1: str | None = None
    deladdress2: str | None = None
    deladdress3: str | None = None
    deladdress4: str | None = None
    deladdress5: str | None = None
    deliver_to_so_address: bool | None = None
    deliver_to_ticket_address: bool | None = None
    deliver_to_us: bool | None = None
    delivery_address: AddressStore | None = None
    delivery_backup: int | None = None
    delivery_site_id: int | None = None
    """Since build 2.250."""
    delivery_site_name: str | None = None
    """Since build 2.250."""
    duedate: dt.datetime | None = None
    est_delivery_date: dt.datetime | None = None
    external_links: list[ExternalLink_List] | None = None
    extratabs: list[Tabname] | None = None
    goodsin_status: int | None = None
    ignore_change_seq: bool | None = None
    """Published since 2026-01-25."""
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    includegroupeditemprice: bool | None = None
    """Since build 2.250."""
    includegroupeditemqty: bool | None = None
    """Since build 2.250."""
    includegrouppriceandqty: bool | None = None
    """Since build 2.250."""
    intacct_class: str | None = None
    intacct_class_name: str | None = None
    intacct_save_location: str | None = None
    invoice_count: int | None = None
    invoices: list[InvoiceHeader] | None = None
    is_po_screen: bool | None = None
    last_change_agent: int | None = None
    """Published since 2026-01-25."""
    last_change_seq: int | None = None
    """Published since 2026-01-25."""
    last_synced: dt.datetime | None = None
    last_update_time: dt.datetime | None = None
    lines: list[SupplierOrderDetail] | None = None
    n3rd_party_ponumber: str | None = None
    """On the wire: ``3rd_party_ponumber``."""
    new_approvalprocess_agent_id: int | None = None
    new_approvalprocess_cab: list[CabMember] | None = None
    new_approvalprocess_cab_id: int | None = None
    new_approvalprocess_email: str | None = None
    new_approvalprocess_role_id: int | None = None
    new_approvalprocess_user_id: int | None = None
    new_approvalprocess_users: list[Users_List] | None = None
    new_external_link: ExternalLink_List | None = None
    note: str | None = None
    note_count: int | None = None
    """Published since 2026-01-25."""
    originaddress: AddressStore | None = None
    originaddress1: str | None = None
    originaddress2: str | None = None
    originaddress3: str | None = None
    originaddress4: str | None = None
    originaddress5: str | None = None
    override_supplier: int | None = None
    """Since build 2.250."""
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    percentage_invoiced: float | None = None
    po_ref: str | None = None
    price: float | None = None
    printhtml: str | None = None
    qbo_company_id: str | None = None
    qbo_id: int | None = None
    receipt_confirmation_date: dt.datetime | None = None
    receipt_confirmed: bool | None = None
    requires_approval: bool | None = None
    revenue: float | None = None
    runbook_button_id: int | None = None
    """Published since 2026-01-25."""
    salesorder_id: int | None = None
    site_id: int | None = None
    site_name: str | None = None
    so_assets: list[Device_List] | None = None
    status: int | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None
    supplierorder_totals: SupplierOrderTotals | None = None
    """Published since 2026-01-25."""
    suppliers_order_reference: str | None = None
    tax_total: float | None = None
    third_party_id: str | None = None
    thirdparty_status: int | None = None
    ticket_id: int | None = None
    ticket_note: str | None = None
    ticket_summary: str | None = None
    title: str | None = None
    token: str | None = None
    toplevel_name: str | None = None
    """Published since 2026-01-25."""
    total: float | None = None
    use: str | None = None
    use_purchase_rate: bool | None = None
    """Since build 2.250."""
    use_ticket_approval: bool | None = None
    user: Any = None
    user_id: int | None = None
    user_name: str | None = None
    warrantyurl: str | None = None
    xero_id: str | None = None
    xero_status: str | None = None
    xero_tenant_id: str | None = None

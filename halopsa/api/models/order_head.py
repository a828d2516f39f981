# Generated from spec/halopsa/upstream/entities/OrderHead.yaml. Do not edit.
"""The model ``OrderHead``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.address_store import AddressStore
    from halopsa.api.models.custom_button import CustomButton
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.faults import Faults
    from halopsa.api.models.order_line import OrderLine
    from halopsa.api.models.order_totals import OrderTotals
    from halopsa.api.models.project_setup_lines import ProjectSetupLines
    from halopsa.api.models.tabname import Tabname


@entity
class OrderHead(Entity):
    """The published schema ``OrderHead``."""

    _entity: ClassVar[str] = "api.OrderHead"

    id: int = key(default=None)
    _additional_invoice_line_description: str | None = None
    """Published since 2026-01-25."""
    _cancel_reserve: bool | None = None
    _create_invoice: bool | None = None
    _create_invoice_amount: float | None = None
    _create_invoice_invoice_date: dt.datetime | None = None
    _create_invoice_line_description: str | None = None
    _create_invoice_lines: list[OrderLine] | None = None
    _create_invoice_method: int | None = None
    _create_invoice_percentage: float | None = None
    _create_invoice_qty: float | None = None
    _create_po: bool | None = None
    _distributorMessage: str | None = None
    _dont_fire_automations: bool | None = None
    """Published since 2026-01-25."""
    _dotaxsync: bool | None = None
    _importthirdpartyid: str | None = None
    _importtype: str | None = None
    _importtypeid: int | None = None
    _is_downpayment: bool | None = None
    """Published since 2026-01-25."""
    _iscopy: bool | None = None
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
    _print_generate: bool | None = None
    _print_preview: bool | None = None
    _return_invoice: bool | None = None
    _validateonly: bool | None = None
    _warning: str | None = None
    accountsref: str | None = None
    add_lines: list[OrderLine] | None = None
    assigned_agent: int | None = None
    assigned_agent_name: str | None = None
    avalara_details_id: int | None = None
    avalara_details_name: str | None = None
    canvasser: int | None = None
    change_seq: int | None = None
    """Published since 2026-01-25."""
    client_id: int | None = None
    client_name: str | None = None
    client_to_invoice_to_id: int | None = None
    closeandconsignwhenpoprocessed: bool | None = None
    consignment_id: int | None = None
    convertedcurrencyroundingbehaviour: int | None = None
    """Since build 2.250."""
    cost: float | None = None
    costperweight: float | None = None
    createdby_agent_id: int | None = None
    createdbyagentname: str | None = None
    currency: str | None = None
    currency_code: int | None = None
    currency_code_name: str | None = None
    currency_conversion_rate: float | None = None
    custombuttons: list[CustomButton] | None = None
    customer_invoiced_percentage: float | None = None
    """Since build 2.250."""
    customfields: list[CustomField] | None = None
    date: dt.datetime | None = None
    datereceived: dt.datetime | None = None
    dattocommerce_clientid: int | None = None
    dattocommerce_contactemail: str | None = None
    dattocommerce_contactname: str | None = None
    decimalplaces: int | None = None
    """Since build 2.250."""
    default_stock_location_name: str | None = None
    """Since build 2.250."""
    default_stockbin_id: int | None = None
    """Since build 2.250."""
    default_stocklocation_id: int | None = None
    """Since build 2.250."""
    deladdress1: str | None = None
    deladdress2: str | None = None
    deladdress3: str | None = None
    deladdress4: str | None = None
    deladdress5: str | None = None
    deliverby: int | None = None
    delivery_address: AddressStore | None = None
    deliveryamount: float | None = None
    deliverytax: float | None = None
    do_not_invoice: bool | None = None
    downpayment_percentage_invoiced: float | None = None
    """Since build 2.250."""
    external_links: list[ExternalLink_List] | None = None
    extratabs: list[Tabname] | None = None
    ignore_change_seq: bool | None = None
    """Published since 2026-01-25."""
    import_details_id: int | None = None
    """Published since 2026-01-25."""
    includegroupeditemprice: bool | None = None
    includegroupeditemqty: bool | None = None
    includegrouppriceandqty: bool | None = None
    intacct_bill_to_name: str | None = None
    """Since build 2.250."""
    intacct_class: str | None = None
    intacct_class_name: str | None = None
    intacct_save_location: str | None = None
    intacct_separate_tax_line: int | None = None
    """Since build 2.250."""
    intacct_ship_to_name: str | None = None
    """Since build 2.250."""
    intacct_tax_solution: str | None = None
    """Since build 2.250."""
    invoice_count: int | None = None
    invoice_date: dt.datetime | None = None
    invoicenumber: str | None = None
    is_so_screen: bool | None = None
    last_change_agent: int | None = None
    """Published since 2026-01-25."""
    last_change_seq: int | None = None
    """Published since 2026-01-25."""
    last_update_time: dt.datetime | None = None
    leadsource: int | None = None
    lines: list[OrderLine] | None = None
    linked_to_opportunity: bool | None = None
    linked_to_project: bool | None = None
    linked_to_ticket: bool | None = None
    new_external_link: ExternalLink_List | None = None
    note: str | None = None
    note_count: int | None = None
    """Published since 2026-01-25."""
    numberbottles: int | None = None
    open_status: int | None = None
    order_project_template_id: int | None = None
    order_project_template_name: str | None = None
    order_totals: OrderTotals | None = None
    """Published since 2026-01-25."""
    originaddress: AddressStore | None = None
    originaddress1: str | None = None
    originaddress2: str | None = None
    originaddress3: str | None = None
    originaddress4: str | None = None
    originaddress5: str | None = None
    outstanding_total: float | None = None
    override_delivery_address: bool | None = None
    pdf_attachment_id: int | None = None
    pdftemplate_id: int | None = None
    pdftemplate_name: str | None = None
    percentage_invoiced: float | None = None
    percentage_locked_milestones: float | None = None
    """Published since 2026-01-25."""
    po_number: str | None = None
    printhtml: str | None = None
    profit: float | None = None
    project_faultid: int | None = None
    project_setup_lines: list[ProjectSetupLines] | None = None
    """Since build 2.250."""
    projects_to_invoice: list[Faults] | None = None
    """Published since 2026-01-25."""
    purchaseorder_count: int | None = None
    qbo_company_id: str | None = None
    """Since build 2.250."""
    quotation_id: int | None = None
    revenue: float | None = None
    runbook_button_id: int | None = None
    """Published since 2026-01-25."""
    sales_order_communication_ticket: int | None = None
    """Since build 2.250."""
    ship_date: dt.datetime | None = None
    ship_status: str | None = None
    showpercentageinvoiced: bool | None = None
    site_id: int | None = None
    site_name: str | None = None
    soldby: int | None = None
    status: int | None = None
    summary: str | None = None
    tax_total: float | None = None
    ticket_id: int | None = None
    title: str | None = None
    toplevel_name: str | None = None
    """Published since 2026-01-25."""
    total: float | None = None
    use: str | None = None
    user_id: int | None = None
    user_name: str | None = None

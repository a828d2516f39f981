# Generated from spec/halopsa/upstream/entities/PdfTemplate.yaml. Do not edit.
"""The model ``PdfTemplate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.analyzer_profile import AnalyzerProfile
    from halopsa.api.models.consignment_header import ConsignmentHeader
    from halopsa.api.models.contract_header import ContractHeader
    from halopsa.api.models.device import Device
    from halopsa.api.models.invoice_header import InvoiceHeader
    from halopsa.api.models.kb_entry import KBEntry
    from halopsa.api.models.order_head import OrderHead
    from halopsa.api.models.pdf_template_detail import PdfTemplateDetail
    from halopsa.api.models.pdf_template_page import PDFTemplatePage
    from halopsa.api.models.pdf_template_report import PdfTemplateReport
    from halopsa.api.models.quotation_header import QuotationHeader
    from halopsa.api.models.std_request_list import StdRequest_List
    from halopsa.api.models.supplier_order_header import SupplierOrderHeader
    from halopsa.api.models.user_analyzer import UserAnalyzer


@entity
class PdfTemplate(Entity):
    """The published schema ``PdfTemplate``."""

    _entity: ClassVar[str] = "api.PdfTemplate"

    id: int = key(default=None)
    _warning: str | None = None
    _xmlwarning: str | None = None
    access_control: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    asset: Device | None = None
    attachment_blob: str | None = None
    """Since build 2.250."""
    backgroundimageurl: str | None = None
    bulkprint_asset_id_list: list[int] | None = None
    canbeaccessedbyallusers: bool | None = None
    clientid: int | None = None
    colour: str | None = None
    colour_type: int | None = None
    composite_report_apid: int | None = None
    config_source_type: int | None = None
    config_url: str | None = None
    consignment: ConsignmentHeader | None = None
    contract: ContractHeader | None = None
    default_mainhtml: str | None = None
    default_subhtml: str | None = None
    default_subhtml2: str | None = None
    default_subhtml3: str | None = None
    description: str | None = None
    detailcolumns: list[PdfTemplateDetail] | None = None
    file_type: int | None = None
    """Published since 2026-01-25."""
    footerc: str | None = None
    footerheight: int | None = None
    footerhtml: str | None = None
    footerishtml: bool | None = None
    footerl: str | None = None
    footerr: str | None = None
    generate_entity_id: int | None = None
    """Published since 2026-01-25."""
    headerc: str | None = None
    headerheight: int | None = None
    headerhtml: str | None = None
    headerishtml: bool | None = None
    headerl: str | None = None
    headerr: str | None = None
    icon: str | None = None
    icon_base64: str | None = None
    image_attachment_id: int | None = None
    includefooter: bool | None = None
    includeheader: bool | None = None
    invoice: InvoiceHeader | None = None
    invoicexmltemplate: int | None = None
    is_generate: bool | None = None
    is_preview: bool | None = None
    is_template_setup: bool | None = None
    """Published since 2026-01-25."""
    iscustomised: bool | None = None
    kbentry: KBEntry | None = None
    library_id: int | None = None
    licencename: str | None = None
    margin: int | None = None
    name: str | None = None
    orientation: int | None = None
    override_attachment_name: str | None = None
    override_reportingperiod: int | None = None
    """Published since 2026-01-25."""
    pageheightinches: float | None = None
    pages: list[PDFTemplatePage] | None = None
    pagewidthinches: float | None = None
    pdf_attachment_id: int | None = None
    pdf_attachment_link: str | None = None
    pdf_media_type: int | None = None
    pdftinvoicexmltemplate_name: str | None = None
    permissions_user: list[UserAnalyzer] | None = None
    portal_display_type: int | None = None
    prefix_pdf_attachment_id: int | None = None
    prefixpdfappend: bool | None = None
    printhtml: str | None = None
    purchaseorder: SupplierOrderHeader | None = None
    quotation: QuotationHeader | None = None
    report: AnalyzerProfile | None = None
    reportingperiod: int | None = None
    reports: list[PdfTemplateReport] | None = None
    salesorder: OrderHead | None = None
    schedule: list[StdRequest_List] | None = None
    show_bundled_lines: int | None = None
    showinlineimage: bool | None = None
    system_use: str | None = None
    type: int | None = None
    width: int | None = None

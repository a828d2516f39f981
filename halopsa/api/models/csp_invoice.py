# Generated from spec/halopsa/upstream/entities/CSPInvoice.yaml. Do not edit.
"""The model ``CSPInvoice``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.csp_invoice_detail import CSPInvoiceDetail
    from halopsa.api.models.csp_links import CSPLinks
    from halopsa.api.models.csp_tax_receipt import CSPTaxReceipt


@entity
class CSPInvoice(Entity):
    """The published schema ``CSPInvoice``."""

    _entity: ClassVar[str] = "api.CSPInvoice"

    id: str = key(default=None)
    _isimport: bool | None = None
    _warning: str | None = None
    attributes: Any = None
    client_id: int | None = None
    currencycode: str | None = None
    currencysymbol: str | None = None
    documenttype: str | None = None
    haloid: int | None = None
    haslines: bool | None = None
    invoicedate: dt.datetime | None = None
    invoicedetails: list[CSPInvoiceDetail] | None = None
    invoicetype: str | None = None
    isbilled: bool | None = None
    isfullybilled: bool | None = None
    links: CSPLinks | None = None
    mark_as_billed: bool | None = None
    paidamount: float | None = None
    pdfdownloadlink: str | None = None
    taxreceipts: list[CSPTaxReceipt] | None = None
    tenantid: int | None = None
    totalcharges: float | None = None
    update_billed_state: bool | None = None

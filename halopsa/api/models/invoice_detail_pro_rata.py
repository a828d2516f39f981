# Generated from spec/halopsa/upstream/entities/InvoiceDetailProRata.yaml. Do not edit.
"""The model ``InvoiceDetailProRata``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class InvoiceDetailProRata(Entity):
    """The published schema ``InvoiceDetailProRata``."""

    _entity: ClassVar[str] = "api.InvoiceDetailProRata"

    id: int = key(default=None)
    _warning: str | None = None
    change_id: int | None = None
    client_id: int | None = None
    client_name: str | None = None
    client_to_invoice_id: int | None = None
    date: dt.datetime | None = None
    date_period_end: dt.datetime | None = None
    """Since build 2.250."""
    date_period_start: dt.datetime | None = None
    """Since build 2.250."""
    device_id: int | None = None
    dont_auto_calculate: bool | None = None
    effective_date: dt.datetime | None = None
    """Since build 2.250."""
    include_in_roi: bool | None = None
    inv_manual_pr_immediately: bool | None = None
    invoice_id: int | None = None
    """Since build 2.250."""
    invoicedetailid: int | None = None
    invoiceheaderid: int | None = None
    isfuturepr: bool | None = None
    isinvoiced: bool | None = None
    istempprorata: bool | None = None
    longdescription: str | None = None
    prorata_next_invoice: bool | None = None
    quantity: float | None = None
    quantity_id: int | None = None
    recurring_invoice_id: int | None = None
    shortdescription: str | None = None
    site_id: int | None = None
    site_name: str | None = None
    """Since build 2.250."""
    unitcost: float | None = None
    unitprice: float | None = None
    user_id: int | None = None

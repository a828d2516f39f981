# Generated from spec/halopsa/upstream/entities/AreaItem.yaml. Do not edit.
"""The model ``AreaItem``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AreaItem(Entity):
    """The published schema ``AreaItem``."""

    _entity: ClassVar[str] = "api.AreaItem"

    id: int = key(default=None)
    _warning: str | None = None
    accounts_id: str | None = None
    areaitemdesc: str | None = None
    autorenew: bool | None = None
    billingcategory_id: int | None = None
    billingperiod_id: int | None = None
    client_id: int | None = None
    costprice: float | None = None
    ddevnum: int | None = None
    dontinvoice: bool | None = None
    dsite: int | None = None
    enddate: dt.datetime | None = None
    invoicenumber: str | None = None
    item_id: int | None = None
    lastinvoicedate: dt.datetime | None = None
    nextinvoicedate: dt.datetime | None = None
    note: str | None = None
    numberdayswarning: int | None = None
    quantity: float | None = None
    sellingprice: float | None = None
    site_id: int | None = None
    startdate: dt.datetime | None = None
    technician: int | None = None

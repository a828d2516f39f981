# Generated from spec/halopsa/upstream/entities/InvoiceDetailQuantityCriteria.yaml. Do not edit.
"""The model ``InvoiceDetailQuantityCriteria``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class InvoiceDetailQuantityCriteria(Entity):
    """The published schema ``InvoiceDetailQuantityCriteria``."""

    _entity: ClassVar[str] = "api.InvoiceDetailQuantityCriteria"

    id: int = key(default=None)
    _warning: str | None = None
    fieldname: str | None = None
    invoicedetailquantity_id: int | None = None
    tablename: str | None = None
    type: int | None = None
    value_datetime: dt.datetime | None = None
    value_display: str | None = None
    value_float: float | None = None
    value_int: int | None = None
    value_string: str | None = None
    value_type: str | None = None

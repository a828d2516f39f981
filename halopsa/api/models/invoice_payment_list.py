# Generated from spec/halopsa/upstream/entities/InvoicePayment_List.yaml. Do not edit.
"""The model ``InvoicePayment_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class InvoicePayment_List(Entity):
    """The published schema ``InvoicePayment_List``."""

    _entity: ClassVar[str] = "api.InvoicePayment_List"

    id: int = key(default=None)
    _importtype: str | None = None
    _isimport: bool | None = None
    _statuswarning: str | None = None
    _warning: str | None = None
    amount: float | None = None
    client_id: int | None = None
    client_name: str | None = None
    date: dt.datetime | None = None
    intent_date: dt.datetime | None = None
    intent_id: str | None = None
    intent_response: str | None = None
    invoice_id: int | None = None
    invoice_invoicenumber: str | None = None
    invoice_match_id: str | None = None
    method: int | None = None
    module_id: int | None = None
    qbo_id: int | None = None
    sage50_reference: str | None = None
    sqlimport_id: int | None = None
    status: int | None = None
    thirdpartyid: str | None = None
    webhook_payload: str | None = None
    webhook_received_date: dt.datetime | None = None
    xero_id: str | None = None

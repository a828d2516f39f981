# Generated from spec/halopsa/upstream/entities/InvoicePayment_List.yaml. Do not edit.
"""The model ``InvoicePayment_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.invoice_credit_allocation import InvoiceCreditAllocation


@entity
class InvoicePayment_List(Entity):
    """The published schema ``InvoicePayment_List``."""

    _entity: ClassVar[str] = "api.InvoicePayment_List"

    id: int = key(default=None)
    _detailsid: int | None = None
    """Published since 2026-01-25."""
    _importtype: str | None = None
    _isimport: bool | None = None
    _statuswarning: str | None = None
    _warning: str | None = None
    amount: float | None = None
    client_id: int | None = None
    client_name: str | None = None
    credit_note_id: int | None = None
    """Published since 2026-01-25."""
    creditnote_xeroid: str | None = None
    """Since build 2.250."""
    date: dt.datetime | None = None
    dateposted: dt.datetime | None = None
    """Published since 2026-01-25."""
    dbc_company_id: str | None = None
    """Since build 2.250."""
    intent_date: dt.datetime | None = None
    intent_id: str | None = None
    intent_response: str | None = None
    invoice_id: int | None = None
    invoice_invoicenumber: str | None = None
    invoice_match_id: str | None = None
    invoice_qbo_id: int | None = None
    """Since build 2.250."""
    last_synced: dt.datetime | None = None
    """Published since 2026-01-25."""
    linked_creditnotes: list[InvoiceCreditAllocation] | None = None
    """Since build 2.250."""
    method: int | None = None
    module_id: int | None = None
    myob_id: str | None = None
    """Published since 2026-01-25."""
    nominalcode: str | None = None
    """Published since 2026-01-25."""
    payment_method: int | None = None
    """Published since 2026-01-25."""
    payment_method_name: str | None = None
    """Published since 2026-01-25."""
    posted: bool | None = None
    """Published since 2026-01-25."""
    qbo_company_id: str | None = None
    """Since build 2.250."""
    qbo_id: int | None = None
    reference: str | None = None
    """Published since 2026-01-25."""
    sage50_reference: str | None = None
    sqlimport_id: int | None = None
    status: int | None = None
    stripe_client_secret: str | None = None
    """Since build 2.250."""
    thirdpartyid: str | None = None
    type: int | None = None
    """Published since 2026-01-25."""
    webhook_payload: str | None = None
    webhook_received_date: dt.datetime | None = None
    xero_id: str | None = None

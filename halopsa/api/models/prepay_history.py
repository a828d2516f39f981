# Generated from spec/halopsa/upstream/entities/PrepayHistory.yaml. Do not edit.
"""The model ``PrepayHistory``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class PrepayHistory(Entity):
    """The published schema ``PrepayHistory``."""

    _entity: ClassVar[str] = "api.PrepayHistory"

    id: int = key(default=None)
    _warning: str | None = None
    amount: float | None = None
    client_id: int | None = None
    client_name: str | None = None
    client_to_invoice_to_id: int | None = None
    contract_id: int | None = None
    """Since build 2.250."""
    contract_name: str | None = None
    """Since build 2.250."""
    date: dt.datetime | None = None
    description: str | None = None
    expirychecked: bool | None = None
    expirydate: dt.datetime | None = None
    extra_description: str | None = None
    """Since build 2.250."""
    hours: float | None = None
    invoice_id: str | None = None
    invoice_line: int | None = None
    """Since build 2.250."""
    invoice_line_name: str | None = None
    """Since build 2.250."""
    invoice_number: str | None = None
    invoicedate: dt.datetime | None = None
    recalc_expiry_records: bool | None = None
    """Published since 2026-01-25."""

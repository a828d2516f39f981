# Generated from spec/planhat/resources/invoices.yaml. Do not edit.
"""What calls of ``client.invoices`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class InvoiceFilters(TypedDict, total=False):
    """Filters of ``client.invoices.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class InvoiceFields(TypedDict, total=False):
    """Fields of ``client.invoices`` calls that write. ``None`` clears a field."""

    amount_total: float | None
    """Sent as ``amountTotal``."""
    c_id: str | None
    """Sent as ``cId``."""
    currency: str | None
    custom: Mapping[str, Any] | None
    due_date: When | int | None
    """Sent as ``dueDate``. Days since 1970 on the wire."""
    ext_id: str | None
    """Sent as ``extId``."""
    invoice_date: When | int | None
    """Sent as ``invoiceDate``. Days since 1970 on the wire."""
    paid_date: When | int | None
    """Sent as ``paidDate``. Days since 1970 on the wire."""
    product: str | None
    source_id: str | None
    """Sent as ``sourceId``."""
    status: str | None

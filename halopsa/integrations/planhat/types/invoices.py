# Generated from spec/planhat/resources/invoices.yaml. Do not edit.
"""What calls of ``client.invoices`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class InvoiceFilters(TypedDict, total=False):
    """Filters of ``client.invoices.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class InvoiceFields(TypedDict, total=False):
    """Fields of ``client.invoices`` calls that write. ``None`` clears a field."""

    amount_total: float | None  # on the wire: amountTotal
    c_id: str | None  # on the wire: cId
    currency: str | None
    custom: Mapping[str, Any] | None
    due_date: When | int | None  # on the wire: dueDate; days since 1970 on the wire
    ext_id: str | None  # on the wire: extId
    invoice_date: When | int | None  # on the wire: invoiceDate; days since 1970 on the wire
    paid_date: When | int | None  # on the wire: paidDate; days since 1970 on the wire
    product: str | None
    source_id: str | None  # on the wire: sourceId
    status: str | None

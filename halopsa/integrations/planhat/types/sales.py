# Generated from spec/planhat/resources/sales.yaml. Do not edit.
"""What calls of ``client.sales`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class SaleFilters(TypedDict, total=False):
    """Filters of ``client.sales.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None  # seen live; on the wire: companyId; cruds
    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class SaleFields(TypedDict, total=False):
    """Fields of ``client.sales`` calls that write. ``None`` clears a field."""

    company_id: str | None  # on the wire: companyId
    currency: str | None  # on the wire: _currency
    custom: Mapping[str, Any] | None
    external_id: str | None  # on the wire: externalId
    sales_date: When | None  # on the wire: salesDate
    source_id: str | None  # on the wire: sourceId
    value: float | None

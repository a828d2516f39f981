# Generated from spec/planhat/resources/deals.yaml. Do not edit.
"""What calls of ``client.deals`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class DealFilters(TypedDict, total=False):
    """Filters of ``client.deals.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None  # seen live; on the wire: companyId; cruds
    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class DealFields(TypedDict, total=False):
    """Fields of ``client.deals`` calls that write. ``None`` clears a field."""

    close_date: When | None  # on the wire: closeDate
    company_id: str | None  # on the wire: companyId
    currency: str | None
    custom: Mapping[str, Any] | None
    external_id: str | None  # on the wire: externalId
    fees: float | None
    followers: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
    mrr: float | None
    name: str | None
    owner: str | None
    source_id: str | None  # on the wire: sourceId
    stage: str | None  # Closed Won and Closed Lost are fixed
    total: float | None

# Generated from spec/planhat/resources/opportunities.yaml. Do not edit.
"""What calls of ``client.opportunities`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class OpportunityFilters(TypedDict, total=False):
    """Filters of ``client.opportunities.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None  # seen live; on the wire: companyId; cruds
    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class OpportunityFields(TypedDict, total=False):
    """Fields of ``client.opportunities`` calls that write. ``None`` clears a field."""

    arr: float | None
    close_date: When | None  # on the wire: closeDate
    company_id: str | None  # on the wire: companyId
    contract_length: int | None  # months; on the wire: contractLength
    currency: str | None  # on the wire: _currency
    custom: Mapping[str, Any] | None
    deal_date: When | None  # on the wire: dealDate
    external_id: str | None  # on the wire: externalId
    landing_date: When | None  # on the wire: landingDate
    mrr: float | None
    nrr: float | None
    owner_id: str | None  # on the wire: ownerId
    sales_stage: str | None  # on the wire: salesStage
    source_id: str | None  # on the wire: sourceId
    status: str | None
    title: str | None

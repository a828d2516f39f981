# Generated from spec/planhat/resources/opportunities.yaml. Do not edit.
"""What calls of ``client.opportunities`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class OpportunityFilters(TypedDict, total=False):
    """Filters of ``client.opportunities.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None
    """Rows whose ``company_id`` is one of these. Sent as ``companyId``. One public client sends it. Grade
    B: the documentation and one public client agree."""
    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class OpportunityFields(TypedDict, total=False):
    """Fields of ``client.opportunities`` calls that write. ``None`` clears a field."""

    arr: float | None
    close_date: When | None
    """Sent as ``closeDate``."""
    company_id: str | None
    """The key of one of the ``companies``. Sent as ``companyId``."""
    contract_length: int | None
    """In months. Sent as ``contractLength``."""
    currency: str | None
    """Sent as ``_currency``."""
    custom: Mapping[str, Any] | None
    deal_date: When | None
    """Sent as ``dealDate``."""
    external_id: str | None
    """Sent as ``externalId``."""
    landing_date: When | None
    """Sent as ``landingDate``."""
    mrr: float | None
    nrr: float | None
    owner_id: str | None
    """Sent as ``ownerId``."""
    sales_stage: str | None
    """Sent as ``salesStage``."""
    source_id: str | None
    """Sent as ``sourceId``."""
    status: str | None
    title: str | None

# Generated from spec/planhat/resources/deals.yaml. Do not edit.
"""What calls of ``client.deals`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class DealFilters(TypedDict, total=False):
    """Filters of ``client.deals.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None
    """Rows whose ``company_id`` is one of these. Sent as ``companyId``. One public client sends it. Grade
    B: the documentation and one public client agree."""
    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class DealFields(TypedDict, total=False):
    """Fields of ``client.deals`` calls that write. ``None`` clears a field."""

    close_date: When | None
    """Sent as ``closeDate``."""
    company_id: str | None
    """The key of one of the ``companies``. Sent as ``companyId``."""
    currency: str | None
    custom: Mapping[str, Any] | None
    external_id: str | None
    """Sent as ``externalId``."""
    fees: float | None
    followers: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
    mrr: float | None
    name: str | None
    owner: str | None
    source_id: str | None
    """Sent as ``sourceId``."""
    stage: str | None
    """Closed Won and Closed Lost are fixed."""
    total: float | None

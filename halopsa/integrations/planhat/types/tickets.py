# Generated from spec/planhat/resources/tickets.yaml. Do not edit.
"""What calls of ``client.tickets`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class TicketFilters(TypedDict, total=False):
    """Filters of ``client.tickets.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None  # seen live; on the wire: companyId; cruds
    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class TicketFields(TypedDict, total=False):
    """Fields of ``client.tickets`` calls that write. ``None`` clears a field."""

    company_external_id: str | None  # on the wire: companyExternalId
    company_id: str | None  # on the wire: companyId
    created_at: When | None  # on the wire: createdAt
    description: str | None
    domains: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
    email: str | None
    history: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    product: str | None
    severity: str | None
    source: str | None
    source_id: str | None  # on the wire: sourceId
    status: str | None
    tags: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
    time_spent: int | None  # minutes; on the wire: timeSpent
    title: str | None
    type: str | None
    updated_at: When | None  # on the wire: updatedAt
    url: str | None

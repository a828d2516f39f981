# Generated from spec/planhat/resources/tickets.yaml. Do not edit.
"""What calls of ``client.tickets`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class TicketFilters(TypedDict, total=False):
    """Filters of ``client.tickets.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None
    """Rows whose ``company_id`` is one of these. Sent as ``companyId``. One public client sends it. Grade
    B: the documentation and one public client agree."""
    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class TicketFields(TypedDict, total=False):
    """Fields of ``client.tickets`` calls that write. ``None`` clears a field."""

    company_external_id: str | None
    """Sent as ``companyExternalId``."""
    company_id: str | None
    """The key of one of the ``companies``. Sent as ``companyId``."""
    created_at: When | None
    """Sent as ``createdAt``."""
    description: str | None
    domains: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
    email: str | None
    history: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    product: str | None
    severity: str | None
    source: str | None
    source_id: str | None
    """Sent as ``sourceId``."""
    status: str | None
    tags: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
    time_spent: int | None
    """In minutes. Sent as ``timeSpent``."""
    title: str | None
    type: str | None
    updated_at: When | None
    """Sent as ``updatedAt``."""
    url: str | None

# Generated from spec/planhat/resources/companies.yaml. Do not edit.
"""What calls of ``client.companies`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class CompanyFilters(TypedDict, total=False):
    """Filters of ``client.companies.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""
    status: Sequence[str] | str | None
    """Rows whose ``status`` is one of these. Grade C: only the documentation, or only a public client, has
    it."""


class CompanyMatch(TypedDict, total=False):
    """What ``client.companies.find`` finds one record by. All that is given must be equal."""

    external_id: str
    """The record is got by it."""
    source_id: str
    """The record is got by it."""


class CompanyFields(TypedDict, total=False):
    """Fields of ``client.companies`` calls that write. ``None`` clears a field."""

    address: str | None
    city: str | None
    co_owner: str | None
    """Sent as ``coOwner``. Id of a user."""
    country: str | None
    csm_score: int | None
    """Sent as ``csmScore``. 1 to 5."""
    custom: Mapping[str, Any] | None
    description: str | None
    external_id: str | None
    """Sent as ``externalId``."""
    name: str | None
    owner: str | None
    """Id of the user who manages the account."""
    phase: str | None
    """A phase of the tenant's lifecycle."""
    phone_primary: str | None
    """Sent as ``phonePrimary``."""
    source_id: str | None
    """Sent as ``sourceId``."""
    status: str | None
    tags: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
    web: str | None
    zip: str | None

# Generated from spec/planhat/resources/companies.yaml. Do not edit.
"""What calls of ``client.companies`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class CompanyFilters(TypedDict, total=False):
    """Filters of ``client.companies.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending
    status: Sequence[str] | str | None  # published only


class CompanyMatch(TypedDict, total=False):
    """What ``client.companies.find`` finds one record by. All that is given must be equal."""

    external_id: str  # the record is got by it
    source_id: str  # the record is got by it


class CompanyFields(TypedDict, total=False):
    """Fields of ``client.companies`` calls that write. ``None`` clears a field."""

    address: str | None
    city: str | None
    co_owner: str | None  # on the wire: coOwner; id of a user
    country: str | None
    csm_score: int | None  # on the wire: csmScore; 1 to 5
    custom: Mapping[str, Any] | None
    description: str | None
    external_id: str | None  # on the wire: externalId
    name: str | None
    owner: str | None  # id of the user who manages the account
    phase: str | None  # a phase of the tenant's lifecycle
    phone_primary: str | None  # on the wire: phonePrimary
    source_id: str | None  # on the wire: sourceId
    status: str | None
    tags: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
    web: str | None
    zip: str | None

# Generated from spec/planhat/resources/lean_companies.yaml. Do not edit.
"""What calls of ``client.lean_companies`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class LeanCompanyFilters(TypedDict, total=False):
    """Filters of ``client.lean_companies.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``PlanhatIgnoredFilterWarning`` names it."""

    external_id: str | None  # published only; on the wire: externalId
    source_id: str | None  # published only; on the wire: sourceId
    status: Sequence[str] | str | None  # published only

# Generated from spec/planhat/resources/lean_companies.yaml. Do not edit.
"""What calls of ``client.lean_companies`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence


class LeanCompanyFilters(TypedDict, total=False):
    """Filters of ``client.lean_companies.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    external_id: str | None
    """Rows whose ``external_id`` is this. Sent as ``externalId``. Grade C: only the documentation, or only
    a public client, has it."""
    source_id: str | None
    """Rows whose ``source_id`` is this. Sent as ``sourceId``. Grade C: only the documentation, or only a
    public client, has it."""
    status: Sequence[str] | str | None

# Generated from spec/planhat/resources/churn.yaml. Do not edit.
"""What calls of ``client.churn`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class ChurnRecordFilters(TypedDict, total=False):
    """Filters of ``client.churn.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None
    """Rows whose ``company_id`` is one of these. Sent as ``companyId``. One public client sends it. Grade
    B: the documentation and one public client agree."""
    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class ChurnRecordFields(TypedDict, total=False):
    """Fields of ``client.churn`` calls that write. ``None`` clears a field."""

    company_id: str | None
    """The key of one of the ``companies``. Sent as ``companyId``."""
    custom: Mapping[str, Any] | None

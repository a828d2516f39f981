# Generated from spec/planhat/resources/projects.yaml. Do not edit.
"""What calls of ``client.projects`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class ProjectFilters(TypedDict, total=False):
    """Filters of ``client.projects.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None
    """Rows whose ``company_id`` is one of these. Sent as ``companyId``. One public client sends it. Grade
    B: the documentation and one public client agree."""
    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class ProjectFields(TypedDict, total=False):
    """Fields of ``client.projects`` calls that write. ``None`` clears a field."""

    arr: float | None
    company_id: str | None
    """The key of one of the ``companies``. Sent as ``companyId``."""
    currency: str | None
    custom: Mapping[str, Any] | None
    end_date: When | None
    """Sent as ``endDate``."""
    external_id: str | None
    """Sent as ``externalId``."""
    mrr: float | None
    name: str | None
    nrr: float | None
    source_id: str | None
    """Sent as ``sourceId``."""
    start_date: When | None
    """Sent as ``startDate``."""

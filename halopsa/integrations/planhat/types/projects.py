# Generated from spec/planhat/resources/projects.yaml. Do not edit.
"""What calls of ``client.projects`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class ProjectFilters(TypedDict, total=False):
    """Filters of ``client.projects.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None  # seen live; on the wire: companyId; cruds
    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class ProjectFields(TypedDict, total=False):
    """Fields of ``client.projects`` calls that write. ``None`` clears a field."""

    arr: float | None
    company_id: str | None  # on the wire: companyId
    currency: str | None
    custom: Mapping[str, Any] | None
    end_date: When | None  # on the wire: endDate
    external_id: str | None  # on the wire: externalId
    mrr: float | None
    name: str | None
    nrr: float | None
    source_id: str | None  # on the wire: sourceId
    start_date: When | None  # on the wire: startDate

# Generated from spec/planhat/resources/objectives.yaml. Do not edit.
"""What calls of ``client.objectives`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class ObjectiveFilters(TypedDict, total=False):
    """Filters of ``client.objectives.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None  # seen live; on the wire: companyId; cruds
    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class ObjectiveFields(TypedDict, total=False):
    """Fields of ``client.objectives`` calls that write. ``None`` clears a field."""

    company_id: str | None  # on the wire: companyId
    custom: Mapping[str, Any] | None
    external_id: str | None  # on the wire: externalId
    name: str | None
    source_id: str | None  # on the wire: sourceId

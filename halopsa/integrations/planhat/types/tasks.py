# Generated from spec/planhat/resources/tasks.yaml. Do not edit.
"""What calls of ``client.tasks`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class TaskFilters(TypedDict, total=False):
    """Filters of ``client.tasks.list``. A tenant ignores a filter that it does not know. Seen live: a live
    tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None  # seen live; on the wire: companyId; cruds
    is_archived: bool | None  # published only; on the wire: isArchived
    select: Sequence[str] | str | None  # seen live; the vendor's names of fields
    sort: str | None  # seen live; the vendor's name of a field; - before it: descending


class TaskFields(TypedDict, total=False):
    """Fields of ``client.tasks`` calls that write. ``None`` clears a field."""

    action: str | None
    activity_tags: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None  # on the wire: activityTags
    checklist: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    company_id: str | None  # on the wire: companyId
    custom: Mapping[str, Any] | None
    date_done: When | None  # on the wire: dateDone
    description: str | None
    end_time: When | None  # on the wire: endTime
    endusers: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    external_id: str | None  # on the wire: externalId
    is_archived: bool | None  # on the wire: isArchived
    main_type: str | None  # on the wire: mainType
    owner_id: str | None  # on the wire: ownerId
    repeat: str | None
    repeat_days: Any  # on the wire: repeatDays
    source_id: str | None  # on the wire: sourceId
    start_time: When | None  # on the wire: startTime
    status: str | None  # Done with a capital is what was seen over REST, though the option list says done
    type: str | None
    users: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None

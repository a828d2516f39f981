# Generated from spec/planhat/resources/tasks.yaml. Do not edit.
"""What calls of ``client.tasks`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When


class TaskFilters(TypedDict, total=False):
    """Filters of ``client.tasks.list``. Where rows show that a filter did nothing, a
    ``PlanhatIgnoredFilterWarning`` names it."""

    company_id: Sequence[str] | str | None
    """Rows whose ``company_id`` is one of these. Sent as ``companyId``. One public client sends it. Grade
    B: the documentation and one public client agree."""
    is_archived: bool | None
    """Rows whose ``is_archived`` is this. Sent as ``isArchived``. Grade C: only the documentation, or only
    a public client, has it."""
    select: Sequence[str] | str | None
    """The vendor's names of fields. Grade B: the documentation and one public client agree."""
    sort: str | None
    """``_id`` unless given. The vendor's name of a field; - before it: descending. Grade B: the
    documentation and one public client agree."""


class TaskFields(TypedDict, total=False):
    """Fields of ``client.tasks`` calls that write. ``None`` clears a field."""

    action: str | None
    activity_tags: Sequence[str] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[str]] | None
    """Sent as ``activityTags``."""
    checklist: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    company_id: str | None
    """The key of one of the ``companies``. Sent as ``companyId``."""
    custom: Mapping[str, Any] | None
    date_done: When | None
    """Sent as ``dateDone``."""
    description: str | None
    end_time: When | None
    """Sent as ``endTime``."""
    endusers: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None
    external_id: str | None
    """Sent as ``externalId``."""
    is_archived: bool | None
    """Sent as ``isArchived``."""
    main_type: str | None
    """Sent as ``mainType``."""
    owner_id: str | None
    """Sent as ``ownerId``."""
    repeat: str | None
    repeat_days: Any
    """Sent as ``repeatDays``."""
    source_id: str | None
    """Sent as ``sourceId``."""
    start_time: When | None
    """Sent as ``startTime``."""
    status: str | None
    """Done with a capital is what was seen over REST, though the option list says done."""
    type: str | None
    users: Sequence[Any] | Mapping[Literal["$add", "$replace", "$remove"], Sequence[Any]] | None

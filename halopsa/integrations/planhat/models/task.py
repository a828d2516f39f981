# Generated from spec/planhat/entities/Task.yaml. Do not edit.
"""The model ``Task``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Task(Entity):
    """Something to do.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Task"

    id: str = key(default=None)  # on the wire: _id
    action: str | None = None
    activity_tags: list[str] | None = None  # on the wire: activityTags
    checklist: list[Any] | None = None
    company_id: str | None = None  # on the wire: companyId
    created_at: dt.datetime | None = None  # on the wire: createdAt
    custom: dict[str, Any] = key(default=None)
    date_done: dt.datetime | None = None  # on the wire: dateDone
    description: str | None = None
    end_time: dt.datetime | None = None  # on the wire: endTime
    endusers: list[Any] | None = None
    external_id: str | None = None  # on the wire: externalId
    is_archived: bool | None = None  # on the wire: isArchived
    main_type: str | None = None  # on the wire: mainType
    owner_id: str | None = None  # on the wire: ownerId
    owner_name: str | None = None  # on the wire: ownerName
    repeat: Literal["daily", "weekly", "monthly", "quarterly", "yearly", "custom"] | None = None
    repeat_days: Any = None  # on the wire: repeatDays
    source_id: str | None = None  # on the wire: sourceId
    start_time: dt.datetime | None = None  # on the wire: startTime
    status: str | None = None  # Done with a capital is what was seen over REST, though the option list says done
    type: str | None = None
    updated_at: dt.datetime | None = None  # on the wire: updatedAt
    users: list[Any] | None = None

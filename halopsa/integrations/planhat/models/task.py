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

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    action: str | None = None
    activity_tags: list[str] | None = None
    """On the wire: ``activityTags``."""
    checklist: list[Any] | None = None
    company_id: str | None = None
    """The key of one of the ``companies``. On the wire: ``companyId``."""
    created_at: dt.datetime | None = None
    """Set by the server. On the wire: ``createdAt``."""
    custom: dict[str, Any] = key(default=None)
    date_done: dt.datetime | None = None
    """On the wire: ``dateDone``."""
    description: str | None = None
    end_time: dt.datetime | None = None
    """On the wire: ``endTime``."""
    endusers: list[Any] | None = None
    external_id: str | None = None
    """On the wire: ``externalId``."""
    is_archived: bool | None = None
    """On the wire: ``isArchived``."""
    main_type: str | None = None
    """On the wire: ``mainType``."""
    owner_id: str | None = None
    """On the wire: ``ownerId``."""
    owner_name: str | None = None
    """Set by the server. On the wire: ``ownerName``."""
    repeat: Literal["daily", "weekly", "monthly", "quarterly", "yearly", "custom"] | None = None
    repeat_days: Any = None
    """On the wire: ``repeatDays``."""
    source_id: str | None = None
    """On the wire: ``sourceId``."""
    start_time: dt.datetime | None = None
    """On the wire: ``startTime``."""
    status: str | None = None
    """Done with a capital is what was seen over REST, though the option list says done."""
    type: str | None = None
    updated_at: dt.datetime | None = None
    """Set by the server. On the wire: ``updatedAt``."""
    users: list[Any] | None = None

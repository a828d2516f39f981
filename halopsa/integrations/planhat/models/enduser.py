# Generated from spec/planhat/entities/Enduser.yaml. Do not edit.
"""The model ``Enduser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Enduser(Entity):
    """A person at a company.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Enduser"

    id: str = key(default=None)  # on the wire: _id
    archived: bool | None = None  # may come as text
    beat_trend: float | None = None  # on the wire: beatTrend
    beats: int | None = None
    beats_total: int | None = None  # on the wire: beatsTotal
    company_id: str | None = None  # on the wire: companyId
    company_name: str | None = None  # on the wire: companyName
    convs14: int | None = None
    convs_total: int | None = None  # on the wire: convsTotal
    custom: dict[str, Any] = key(default=None)
    email: str | None = None
    experience: float | None = None
    external_id: str | None = None  # on the wire: externalId
    featured: bool | None = None  # may come as text
    first_name: str | None = None  # on the wire: firstName
    last_active: dt.datetime | None = None  # on the wire: lastActive
    last_activities: list[Any] | None = None  # on the wire: lastActivities
    last_name: str | None = None  # on the wire: lastName
    last_touch: dt.datetime | None = None  # on the wire: lastTouch
    last_touch_by_type: dict[str, Any] | None = None  # on the wire: lastTouchByType
    last_touch_type: str | None = None  # on the wire: lastTouchType
    name: str | None = None
    nps: int | None = None
    nps_comment: str | None = None  # on the wire: npsComment
    nps_date: dt.datetime | None = None  # on the wire: npsDate
    nps_sent: dt.datetime | None = None  # on the wire: npsSent
    nps_unsubscribed: bool | None = None  # on the wire: npsUnsubscribed
    other_emails: list[str] | None = None  # on the wire: otherEmails
    phone: str | None = None
    position: str | None = None
    primary: bool | None = None  # may come as text
    related_endusers: list[Any] | None = None  # on the wire: relatedEndusers
    shared_notifications_prefs: Any = None  # on the wire: sharedNotificationsPrefs
    source_id: str | None = None  # on the wire: sourceId
    tags: list[str] | None = None

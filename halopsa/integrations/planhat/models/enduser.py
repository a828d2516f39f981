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

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    archived: bool | None = None
    """May come as text."""
    beat_trend: float | None = None
    """Set by the server. On the wire: ``beatTrend``."""
    beats: int | None = None
    """Set by the server."""
    beats_total: int | None = None
    """Set by the server. On the wire: ``beatsTotal``."""
    company_id: str | None = None
    """The key of one of the ``companies``. On the wire: ``companyId``."""
    company_name: str | None = None
    """Set by the server. On the wire: ``companyName``."""
    convs14: int | None = None
    """Set by the server."""
    convs_total: int | None = None
    """Set by the server. On the wire: ``convsTotal``."""
    custom: dict[str, Any] = key(default=None)
    email: str | None = None
    experience: float | None = None
    """Set by the server."""
    external_id: str | None = None
    """On the wire: ``externalId``."""
    featured: bool | None = None
    """May come as text."""
    first_name: str | None = None
    """On the wire: ``firstName``."""
    last_active: dt.datetime | None = None
    """Set by the server. On the wire: ``lastActive``."""
    last_activities: list[Any] | None = None
    """Set by the server. On the wire: ``lastActivities``."""
    last_name: str | None = None
    """On the wire: ``lastName``."""
    last_touch: dt.datetime | None = None
    """Set by the server. On the wire: ``lastTouch``."""
    last_touch_by_type: dict[str, Any] | None = None
    """Set by the server. On the wire: ``lastTouchByType``."""
    last_touch_type: str | None = None
    """Set by the server. On the wire: ``lastTouchType``."""
    name: str | None = None
    """Set by the server."""
    nps: int | None = None
    """Set by the server."""
    nps_comment: str | None = None
    """Set by the server. On the wire: ``npsComment``."""
    nps_date: dt.datetime | None = None
    """Set by the server. On the wire: ``npsDate``."""
    nps_sent: dt.datetime | None = None
    """Set by the server. On the wire: ``npsSent``."""
    nps_unsubscribed: bool | None = None
    """Set by the server. On the wire: ``npsUnsubscribed``."""
    other_emails: list[str] | None = None
    """On the wire: ``otherEmails``."""
    phone: str | None = None
    position: str | None = None
    primary: bool | None = None
    """May come as text."""
    related_endusers: list[Any] | None = None
    """Set by the server. On the wire: ``relatedEndusers``."""
    shared_notifications_prefs: Any = None
    """On the wire: ``sharedNotificationsPrefs``."""
    source_id: str | None = None
    """On the wire: ``sourceId``."""
    tags: list[str] | None = None

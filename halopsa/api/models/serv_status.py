# Generated from spec/halopsa/upstream/entities/ServStatus.yaml. Do not edit.
"""The model ``ServStatus``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ServStatus(Entity):
    """The published schema ``ServStatus``."""

    _entity: ClassVar[str] = "api.ServStatus"

    id: int = key(default=None)
    _warning: str | None = None
    failedcount: int | None = None
    lastcheck: dt.datetime | None = None
    lastemail: str | None = None
    lastfailed: dt.datetime | None = None
    lastok: dt.datetime | None = None
    message_internal: str | None = None
    message_internal_html: str | None = None
    message_public: str | None = None
    message_public_html: str | None = None
    okcount: int | None = None
    status: int | None = None
    status_ticket_end_date: dt.datetime | None = None
    status_ticket_start_date: dt.datetime | None = None
    ticket_id: int | None = None
    timestamp: dt.datetime | None = None
    totaldowninstances: int | None = None
    totaldownmins: int | None = None
    uniqueid: str | None = None
    who: str | None = None

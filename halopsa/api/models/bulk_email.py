# Generated from spec/halopsa/upstream/entities/BulkEmail.yaml. Do not edit.
"""The model ``BulkEmail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.trace import Trace


@entity
class BulkEmail(Entity):
    """The published schema ``BulkEmail``."""

    _entity: ClassVar[str] = "api.BulkEmail"

    id: int = key(default=None)
    _warning: str | None = None
    actionnumber: int | None = None
    body: str | None = None
    distribution_list: int | None = None
    fault_id: int | None = None
    last_attempt_date: dt.datetime | None = None
    mailboxfrom: int | None = None
    mailboxreplyto: str | None = None
    mailcampaignemailid: int | None = None
    mailcampaignid: int | None = None
    next_retry_date: dt.datetime | None = None
    request_body: str | None = None
    service_id: int | None = None
    serviceid: int | None = None
    status: int | None = None
    subject: str | None = None
    timestamp: dt.datetime | None = None
    trace: list[Trace] | None = None

# Generated from spec/halopsa/upstream/entities/IncomingWebhook.yaml. Do not edit.
"""The model ``IncomingWebhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class IncomingWebhook(Entity):
    """The published schema ``IncomingWebhook``."""

    _entity: ClassVar[str] = "api.IncomingWebhook"

    id: int = key(default=None)
    _warning: str | None = None
    date_received: dt.datetime | None = None
    details_id: int | None = None
    last_attempt_date: dt.datetime | None = None
    module_id: int | None = None
    module_name: str | None = None
    next_retry_date: dt.datetime | None = None
    process_error: str | None = None
    request_body: str | None = None
    request_headers: str | None = None
    resource_data: str | None = None
    resource_data_date: dt.datetime | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    result: str | None = None
    retry_remaining: int | None = None
    status: int | None = None
    """One of 0 to 4."""
    type: str | None = None
    url: str | None = None

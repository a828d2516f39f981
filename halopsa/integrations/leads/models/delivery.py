# Generated from spec/leads/entities/Delivery.yaml. Do not edit.
"""The model ``Delivery``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Delivery(Entity):
    """Something that a webhook is told."""

    _entity: ClassVar[str] = "Delivery"

    id: str = key(default=None)
    created_at: dt.datetime | None = None
    delivered_at: dt.datetime | None = None
    event: str | None = None
    last_error: str | None = None
    last_status: int | None = None
    lead_id: int | None = None
    next_at: dt.datetime | None = None
    state: Literal["ready", "running", "delivered", "dead"] | None = None
    tries: int | None = None
    webhook_id: str | None = None

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
    """Set by the server."""
    created_at: dt.datetime | None = None
    """Set by the server."""
    delivered_at: dt.datetime | None = None
    """Set by the server."""
    event: str | None = None
    """Set by the server."""
    last_error: str | None = None
    """Set by the server."""
    last_status: int | None = None
    """Set by the server."""
    lead_id: int | None = None
    """Set by the server."""
    next_at: dt.datetime | None = None
    """Set by the server."""
    state: Literal["ready", "running", "delivered", "dead"] | None = None
    tries: int | None = None
    """Set by the server."""
    webhook_id: str | None = None
    """Set by the server."""

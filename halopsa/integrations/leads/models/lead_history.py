# Generated from spec/leads/entities/LeadHistory.yaml. Do not edit.
"""The model ``LeadHistory``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.integrations.leads.models.lead_event import LeadEvent


@entity
class LeadHistory(Entity):
    """A lead and what happened to it."""

    _entity: ClassVar[str] = "LeadHistory"

    lead_id: int = key(default=None)
    """Set by the server."""
    actions_taken: list[str] | None = None
    """Set by the server."""
    company: str | None = None
    """Set by the server."""
    created_at: dt.datetime | None = None
    """Set by the server."""
    email: str | None = None
    """Set by the server."""
    error: str | None = None
    """Set by the server."""
    events: list[LeadEvent] | None = None
    """Set by the server."""
    first_name: str | None = None
    """Set by the server."""
    halopsa_client_id: int | None = None
    """Set by the server."""
    halopsa_contact_id: int | None = None
    """Set by the server."""
    halopsa_ticket_id: int | None = None
    """Set by the server."""
    last_name: str | None = None
    """Set by the server."""
    phone: str | None = None
    """Set by the server."""
    source: str | None = None
    """Set by the server."""
    stage: str | None = None
    """Set by the server."""
    state: Literal["accepted", "done", "failed", "suppressed", "erased"] | None = None
    """Set by the server."""
    status: str | None = None
    """Set by the server."""
    synced_at: dt.datetime | None = None
    """Set by the server."""
    title: str | None = None
    """Set by the server."""
    updated_at: dt.datetime | None = None
    """Set by the server."""

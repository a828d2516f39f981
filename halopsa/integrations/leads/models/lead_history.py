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
    actions_taken: list[str] | None = None
    company: str | None = None
    created_at: dt.datetime | None = None
    email: str | None = None
    error: str | None = None
    events: list[LeadEvent] | None = None
    first_name: str | None = None
    halopsa_client_id: int | None = None
    halopsa_contact_id: int | None = None
    halopsa_ticket_id: int | None = None
    last_name: str | None = None
    phone: str | None = None
    source: str | None = None
    stage: str | None = None
    state: Literal["accepted", "done", "failed", "suppressed", "erased"] | None = None
    status: str | None = None
    synced_at: dt.datetime | None = None
    title: str | None = None
    updated_at: dt.datetime | None = None

# Generated from spec/halopsa/upstream/entities/TwilioWhatsAppDetails.yaml. Do not edit.
"""The model ``TwilioWhatsAppDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class TwilioWhatsAppDetails(Entity):
    """The published schema ``TwilioWhatsAppDetails``."""

    _entity: ClassVar[str] = "api.TwilioWhatsAppDetails"

    id: int = key(default=None)
    _warning: str | None = None
    allow_inbound: bool | None = None
    integrator_backup: bool | None = None
    """Published since 2026-01-25."""
    integrator_lasterror: str | None = None
    """Published since 2026-01-25."""
    integrator_lastsync: dt.datetime | None = None
    """Published since 2026-01-25."""
    name: str | None = None
    new_auth_token: str | None = None
    phone_number: str | None = None
    reopen_existing_tickets: bool | None = None
    sender_configured: bool | None = None
    site_id: int | None = None
    site_name: str | None = None
    ticket_type: int | None = None
    ticket_type_name: str | None = None
    twilio_sid: str | None = None

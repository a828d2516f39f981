# Generated from spec/leads/entities/PersonErasure.yaml. Do not edit.
"""The model ``PersonErasure``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity


@entity
class PersonErasure(Entity):
    """What was erased of a person."""

    _entity: ClassVar[str] = "PersonErasure"

    leads_erased: int = key(default=None)
    """Set by the server."""
    halopsa_contact_ids: list[int] | None = None
    """Set by the server."""
    halopsa_ticket_ids: list[int] | None = None
    """Set by the server."""
    suppression_id: str | None = None
    """Set by the server."""

# Generated from spec/leads/entities/SyncResult.yaml. Do not edit.
"""The model ``SyncResult``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity


@entity
class SyncResult(Entity):
    """What came of one lead."""

    _entity: ClassVar[str] = "SyncResult"

    lead_id: int = key(default=None)
    """Set by the server."""
    actions_taken: list[str] | None = None
    """Set by the server."""
    halopsa_ticket_id: int | None = None
    """Set by the server."""
    success: bool | None = None
    """Set by the server."""

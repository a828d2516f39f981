# Generated from spec/halopsa/upstream/entities/FreshdeskStats.yaml. Do not edit.
"""The model ``FreshdeskStats``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class FreshdeskStats(Entity):
    """The published schema ``FreshdeskStats``."""

    _entity: ClassVar[str] = "api.FreshdeskStats"

    agent_responded_at: str | None = None
    closed_at: str | None = None
    first_responded_at: str | None = None
    pending_since: str | None = None
    reopened_at: str | None = None
    resolved_at: str | None = None
    responder_responded_at: str | None = None
    status_updated_at: str | None = None

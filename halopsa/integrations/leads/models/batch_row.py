# Generated from spec/leads/entities/BatchRow.yaml. Do not edit.
"""The model ``BatchRow``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity


@entity
class BatchRow(Entity):
    """What came of one of many leads; index is its place among them."""

    _entity: ClassVar[str] = "BatchRow"

    index: int = key(default=None)
    """Set by the server."""
    lead_id: int | None = None
    """Set by the server."""
    success: bool | None = None
    """Set by the server."""

# Generated from spec/leads/entities/Totals.yaml. Do not edit.
"""The model ``Totals``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.integrations.leads.models._base import Entity


@entity
class Totals(Entity):
    """How many leads went how far."""

    _entity: ClassVar[str] = "Totals"

    leads_imported: int | None = None
    """Set by the server."""
    opportunities_won: int | None = None
    """Set by the server."""
    prospects_created: int | None = None
    """Set by the server."""

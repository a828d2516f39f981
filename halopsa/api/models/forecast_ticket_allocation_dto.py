# Generated from spec/halopsa/upstream/entities/ForecastTicketAllocationDto.yaml. Do not edit.
"""The model ``ForecastTicketAllocationDto``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.faults import Faults


@entity
class ForecastTicketAllocationDto(Entity):
    """The published schema ``ForecastTicketAllocationDto``."""

    _entity: ClassVar[str] = "api.ForecastTicketAllocationDto"

    id: int = key(default=None)
    """Since build 2.250."""
    allocatedHours: float | None = None
    """Since build 2.250."""
    ticket: Faults | None = None
    """Since build 2.250."""

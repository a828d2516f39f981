# Generated from spec/halopsa/upstream/entities/HistoricalTicketVolumeConfig.yaml. Do not edit.
"""The model ``HistoricalTicketVolumeConfig``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class HistoricalTicketVolumeConfig(Entity):
    """The published schema ``HistoricalTicketVolumeConfig``."""

    _entity: ClassVar[str] = "api.HistoricalTicketVolumeConfig"

    id: int = key(default=None)
    source_id: int | None = None
    tickettype_id: int | None = None

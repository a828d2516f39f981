# Generated from spec/halopsa/upstream/entities/HistoricalTicketVolumes.yaml. Do not edit.
"""The model ``HistoricalTicketVolumes``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class HistoricalTicketVolumes(Entity):
    """The published schema ``HistoricalTicketVolumes``."""

    _entity: ClassVar[str] = "api.HistoricalTicketVolumes"

    id: int = key(default=None)
    _warning: str | None = None
    source: int | None = None
    tickettype: int | None = None
    timestamp: dt.datetime | None = None
    volumelogged: int | None = None

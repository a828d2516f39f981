# Generated from spec/halopsa/upstream/entities/ForecastEventData.yaml. Do not edit.
"""The model ``ForecastEventData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.key_pair import KeyPair


@entity
class ForecastEventData(Entity):
    """The published schema ``ForecastEventData``."""

    _entity: ClassVar[str] = "api.ForecastEventData"

    id: int = key(default=None)
    enddate: dt.datetime | None = None
    event_id: int | None = None
    forecast_ids: list[KeyPair] | None = None
    startdate: dt.datetime | None = None

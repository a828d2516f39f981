# Generated from spec/halopsa/upstream/entities/ServiceAvailability.yaml. Do not edit.
"""The model ``ServiceAvailability``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ServiceAvailability(Entity):
    """The published schema ``ServiceAvailability``."""

    _entity: ClassVar[str] = "api.ServiceAvailability"

    id: int = key(default=None)
    downhours: float | None = None
    enddate: dt.datetime | None = None
    percent: float | None = None
    period: int | None = None
    service: int | None = None
    service_desc: str | None = None
    startdate: dt.datetime | None = None
    targetmet: bool | None = None
    totalhours: float | None = None

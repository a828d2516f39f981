# Generated from spec/halopsa/upstream/entities/Journey.yaml. Do not edit.
"""The model ``Journey``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Journey(Entity):
    """The published schema ``Journey``."""

    _entity: ClassVar[str] = "api.Journey"

    id: int = key(default=None)
    _warning: str | None = None
    actionnumber: int | None = None
    dateinvoicedmileage: dt.datetime | None = None
    dateinvoicedtraveltime: dt.datetime | None = None
    datereimbursed: dt.datetime | None = None
    description: str | None = None
    enddate: dt.datetime | None = None
    endgps: float | None = None
    endodometer: float | None = None
    faultid: int | None = None
    ihidmileage: int | None = None
    ihidtraveltime: int | None = None
    invoiceable: bool | None = None
    startdate: dt.datetime | None = None
    startgps: float | None = None
    startodometer: float | None = None
    type: int | None = None
    unum: int | None = None
    vehicle: str | None = None

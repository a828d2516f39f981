# Generated from spec/halopsa/upstream/entities/Downtime.yaml. Do not edit.
"""The model ``Downtime``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Downtime(Entity):
    """The published schema ``Downtime``."""

    _entity: ClassVar[str] = "api.Downtime"

    id: int = key(default=None)
    allday: bool | None = None
    calculated: bool | None = None
    enddate: dt.datetime | None = None
    ended: bool | None = None
    fault_summary: str | None = None
    faultid: int | None = None
    hours: float | None = None
    service: int | None = None
    service_desc: str | None = None
    startdate: dt.datetime | None = None
    workdays: int | None = None

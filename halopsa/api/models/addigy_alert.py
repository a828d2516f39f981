# Generated from spec/halopsa/upstream/entities/AddigyAlert.yaml. Do not edit.
"""The model ``AddigyAlert``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AddigyAlert(Entity):
    """The published schema ``AddigyAlert``."""

    _entity: ClassVar[str] = "api.AddigyAlert"

    _id: str | None = None
    agentid: str | None = None
    category: str | None = None
    created_date: dt.datetime | None = None
    created_on: float | None = None
    emails: list[str] | None = None
    fact: str | None = None
    level: str | None = None
    name: str | None = None
    orgid: str | None = None
    remtime: int | None = None
    resolveddate: int | None = None
    resolveduseremail: str | None = None
    selector: str | None = None
    status: str | None = None
    value: Any = None
    valuetype: str | None = None

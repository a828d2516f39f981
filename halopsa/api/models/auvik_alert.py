# Generated from spec/halopsa/upstream/entities/AuvikAlert.yaml. Do not edit.
"""The model ``AuvikAlert``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AuvikAlert(Entity):
    """The published schema ``AuvikAlert``."""

    _entity: ClassVar[str] = "api.AuvikAlert"

    alertDescription: str | None = None
    alertId: str | None = None
    alertName: str | None = None
    alertSeverity: int | None = None
    alertSeverityString: str | None = None
    alertStatus: int | None = None
    alertStatusString: str | None = None
    companyId: str | None = None
    companyName: str | None = None
    correlationId: str | None = None
    date: dt.datetime | None = None
    entityId: str | None = None
    entityName: str | None = None
    entityType: str | None = None
    link: str | None = None
    subject: str | None = None

# Generated from spec/halopsa/upstream/entities/AteraAlert.yaml. Do not edit.
"""The model ``AteraAlert``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AteraAlert(Entity):
    """The published schema ``AteraAlert``."""

    _entity: ClassVar[str] = "api.AteraAlert"

    alertCategoryID: str | None = None
    alertID: int | None = None
    alertMessage: str | None = None
    archived: bool | None = None
    archivedDate: dt.datetime | None = None
    code: int | None = None
    created: dt.datetime | None = None
    customerID: int | None = None
    customerName: str | None = None
    deviceGuid: str | None = None
    deviceName: str | None = None
    severity: str | None = None
    snoozedEndDate: dt.datetime | None = None
    source: str | None = None
    title: str | None = None

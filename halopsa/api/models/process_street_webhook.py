# Generated from spec/halopsa/upstream/entities/ProcessStreetWebhook.yaml. Do not edit.
"""The model ``ProcessStreetWebhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.process_street_data import ProcessStreetData


@entity
class ProcessStreetWebhook(Entity):
    """The published schema ``ProcessStreetWebhook``."""

    _entity: ClassVar[str] = "api.ProcessStreetWebhook"

    id: str = key(default=None)
    createdDate: dt.datetime | None = None
    data: ProcessStreetData | None = None
    type: str | None = None

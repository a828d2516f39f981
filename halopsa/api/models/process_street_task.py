# Generated from spec/halopsa/upstream/entities/ProcessStreetTask.yaml. Do not edit.
"""The model ``ProcessStreetTask``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.process_street_user import ProcessStreetUser


@entity
class ProcessStreetTask(Entity):
    """The published schema ``ProcessStreetTask``."""

    _entity: ClassVar[str] = "api.ProcessStreetTask"

    id: str = key(default=None)
    hidden: bool | None = None
    name: str | None = None
    status: str | None = None
    stopped: bool | None = None
    taskTemplateGroupId: str | None = None
    taskType: str | None = None
    updatedBy: ProcessStreetUser | None = None
    updatedDate: dt.datetime | None = None

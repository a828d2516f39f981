# Generated from spec/halopsa/upstream/entities/ProcessStreetData.yaml. Do not edit.
"""The model ``ProcessStreetData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.process_street_audit import ProcessStreetAudit
    from halopsa.api.models.process_street_generic_object import ProcessStreetGenericObject
    from halopsa.api.models.process_street_task import ProcessStreetTask
    from halopsa.api.models.process_street_user import ProcessStreetUser


@entity
class ProcessStreetData(Entity):
    """The published schema ``ProcessStreetData``."""

    _entity: ClassVar[str] = "api.ProcessStreetData"

    id: str = key(default=None)
    audit: ProcessStreetAudit | None = None
    checklist: ProcessStreetGenericObject | None = None
    completedBy: ProcessStreetUser | None = None
    formFields: list[Any] | None = None
    hidden: bool | None = None
    name: str | None = None
    status: str | None = None
    stopped: bool | None = None
    taskTemplateGroupId: str | None = None
    taskType: str | None = None
    tasks: list[ProcessStreetTask] | None = None
    template: ProcessStreetGenericObject | None = None
    updatedBy: ProcessStreetUser | None = None
    updatedDate: dt.datetime | None = None

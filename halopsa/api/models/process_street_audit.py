# Generated from spec/halopsa/upstream/entities/ProcessStreetAudit.yaml. Do not edit.
"""The model ``ProcessStreetAudit``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.process_street_user import ProcessStreetUser


@entity
class ProcessStreetAudit(Entity):
    """The published schema ``ProcessStreetAudit``."""

    _entity: ClassVar[str] = "api.ProcessStreetAudit"

    createdBy: ProcessStreetUser | None = None
    createdDate: dt.datetime | None = None
    updatedBy: ProcessStreetUser | None = None
    updatedDate: dt.datetime | None = None

# Generated from spec/halopsa/upstream/entities/TimesheetApproval.yaml. Do not edit.
"""The model ``TimesheetApproval``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class TimesheetApproval(Entity):
    """The published schema ``TimesheetApproval``."""

    _entity: ClassVar[str] = "api.TimesheetApproval"

    id: int = key(default=None)
    _warning: str | None = None
    approvalstatus: int | None = None
    """One of 0 to 2."""
    approvedby: int | None = None
    approver: int | None = None
    message: str | None = None
    submissiondate: dt.datetime | None = None
    tsid: int | None = None
    unum: int | None = None

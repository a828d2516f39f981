# Generated from spec/halopsa/upstream/entities/ApprovalProcess.yaml. Do not edit.
"""The model ``ApprovalProcess``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.approval_process_step import ApprovalProcessStep


@entity
class ApprovalProcess(Entity):
    """The published schema ``ApprovalProcess``."""

    _entity: ClassVar[str] = "api.ApprovalProcess"

    id: int = key(default=None)
    _iscloning: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    guid: str | None = None
    hide_auto_approvals: bool | None = None
    """Since build 2.250."""
    intent: str | None = None
    name: str | None = None
    no_status_change: bool | None = None
    steps: list[ApprovalProcessStep] | None = None
    type: int | None = None

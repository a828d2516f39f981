# Generated from spec/halopsa/upstream/entities/ApprovalProcessRule.yaml. Do not edit.
"""The model ``ApprovalProcessRule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.approval_process_rule_criteria import ApprovalProcessRuleCriteria


@entity
class ApprovalProcessRule(Entity):
    """The published schema ``ApprovalProcessRule``."""

    _entity: ClassVar[str] = "api.ApprovalProcessRule"

    id: int = key(default=None)
    _iscloning: bool | None = None
    _warning: str | None = None
    accept_emailtemplate_guid: str | None = None
    accept_emailtemplate_id: int | None = None
    accept_emailtemplate_name: str | None = None
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    agent_id_or_cab_id: int | None = None
    agent_name: str | None = None
    approval_process_guid: str | None = None
    approval_process_id: int | None = None
    approval_process_step_id: int | None = None
    arunumcab_guid: str | None = None
    cab_name: str | None = None
    criteria: list[ApprovalProcessRuleCriteria] | None = None
    customfield_name: str | None = None
    customfieldid: int | None = None
    emailaddress: str | None = None
    guid: str | None = None
    intent: str | None = None
    name: str | None = None
    notifyonapprove: bool | None = None
    notifyonreject: bool | None = None
    precedence: int | None = None
    reject_emailtemplate_guid: str | None = None
    reject_emailtemplate_id: int | None = None
    reject_emailtemplate_name: str | None = None
    role_id: int | None = None
    role_name: str | None = None
    type: int | None = None
    usage: int | None = None
    user_id: int | None = None
    user_name: str | None = None

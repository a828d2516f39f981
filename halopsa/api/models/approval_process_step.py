# Generated from spec/halopsa/upstream/entities/ApprovalProcessStep.yaml. Do not edit.
"""The model ``ApprovalProcessStep``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.approval_process_rule import ApprovalProcessRule
    from halopsa.api.models.request_type_field import RequestTypeField


@entity
class ApprovalProcessStep(Entity):
    """The published schema ``ApprovalProcessStep``."""

    _entity: ClassVar[str] = "api.ApprovalProcessStep"

    id: int = key(default=None)
    _iscloning: bool | None = None
    _warning: str | None = None
    accepttemplateguid: str | None = None
    accepttemplateid: int | None = None
    agent_id_or_cab_id: int | None = None
    agent_name: str | None = None
    allow_approver_attachments: bool | None = None
    allowadhocapprovers: bool | None = None
    approvalreminderintervalhrs: int | None = None
    approverafterapproval: bool | None = None
    approverduringapproval: bool | None = None
    asunumcab_guid: str | None = None
    auto_approval_to_manager: bool | None = None
    autoapproveforagentlogging: bool | None = None
    autoapproveforapprovalrequestor: bool | None = None
    autoapproveifalreadyapp: bool | None = None
    autoapproveifnoapprovers: bool | None = None
    automation_runbookid: str | None = None
    cab_name: str | None = None
    client_id: int | None = None
    client_name: str | None = None
    customfield_name: str | None = None
    customfieldguid: str | None = None
    customfieldid: int | None = None
    emailaddress: str | None = None
    fields: list[RequestTypeField] | None = None
    hidefromenduserafterapproval: bool | None = None
    includeattachments: bool | None = None
    is_mandatory: bool | None = None
    minapprovers: int | None = None
    name: str | None = None
    notification_rules: list[ApprovalProcessRule] | None = None
    notify_on_auto_approve_email_to: str | None = None
    notify_on_auto_approve_emailtemplate_guid: str | None = None
    notify_on_auto_approve_emailtemplate_id: int | None = None
    notify_on_auto_approve_impact_level: int | None = None
    notify_on_auto_approve_risk_level: int | None = None
    notify_on_auto_approve_type: int | None = None
    notifyagent: bool | None = None
    notifyagenttype: int | None = None
    notifyenduser: bool | None = None
    notifyendusertype: int | None = None
    notifyifagent: bool | None = None
    processid: int | None = None
    pssid: int | None = None
    rejecttemplateguid: str | None = None
    rejecttemplateid: int | None = None
    remindertemplateguid: str | None = None
    remindertemplateid: int | None = None
    role_id: int | None = None
    role_name: str | None = None
    rules: list[ApprovalProcessRule] | None = None
    sendemail: bool | None = None
    sendifautoapproved: bool | None = None
    sequence: int | None = None
    site_id: int | None = None
    site_name: str | None = None
    statusafteraccept: int | None = None
    statusafterreject: int | None = None
    statusafterstartdatepassed: int | None = None
    statusawaitingapproval: int | None = None
    statusifnoapproval: int | None = None
    templateguid: str | None = None
    templateid: int | None = None
    type: int | None = None
    unassignafterapproval: bool | None = None
    user_id: int | None = None
    user_name: str | None = None

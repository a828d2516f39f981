# Generated from spec/halopsa/entities/TicketType.yaml. Do not edit.
"""The model ``TicketTypeRow``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class TicketTypeRow(Entity):
    """A ticket type, with the status that its tickets begin in. This is how lists return it: thinner than
    ``TicketType``.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "TicketTypeRow"

    id: int = key(default=None)
    """Set by the server."""
    _error: str | None = None
    """Published since 2026-01-25."""
    address_field_type: int | None = None
    """Since build 2.250."""
    agentscanselect: bool | None = None
    allow_all_clients: bool | None = None
    """Published since 2026-01-25."""
    allowattachments: bool | None = None
    allowed_roles_list: list[dict[str, Any]] | None = None
    """Since build 2.250."""
    anonymouscanselect: bool | None = None
    cancreate: bool | None = None
    copyattachmentstochild: bool | None = None
    copyattachmentstorelated: bool | None = None
    default_agent: int | None = None
    default_agent_name: str | None = None
    default_priority: int | None = None
    default_sla: int | None = None
    default_sla_guid: str | None = None
    default_team: str | None = None
    email_end_tag: str | None = None
    email_start_tag: str | None = None
    enduserscanselect: bool | None = None
    fieldidlist: list[int] | None = None
    group_guid: str | None = None
    """Since build 2.250."""
    group_id: int | None = None
    group_name: str | None = None
    guid: str | None = None
    hasmandatorytechfields: bool | None = None
    hasmandatoryuserfields: bool | None = None
    intent: str | None = None
    is_sprint: bool | None = None
    itilrequesttype: int | None = None
    jira_issue_type: str | None = None
    kanbanstatuschoice: list[dict[str, Any]] | None = None
    kanbanstatuschoice_list: str | None = None
    name: str | None = None
    overridewiththefollowingtemplatewhenloggingmanuallyname: str | None = None
    project_type: int | None = None
    sequence: int | None = None
    show_details_at_top: bool | None = None
    """Since build 2.250."""
    ticket_count: int | None = None
    use: str | None = None
    visible: bool | None = None
    webhook_id: str | None = None
    """Published since 2026-01-25."""
    workflow_name: str | None = None

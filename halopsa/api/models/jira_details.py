# Generated from spec/halopsa/upstream/entities/JiraDetails.yaml. Do not edit.
"""The model ``JiraDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping
    from halopsa.api.models.jira_mappings import JiraMappings


@entity
class JiraDetails(Entity):
    """The published schema ``JiraDetails``."""

    _entity: ClassVar[str] = "api.JiraDetails"

    id: int = key(default=None)
    _warning: str | None = None
    allow_webhooks: bool | None = None
    """Published since 2026-01-25."""
    comment_contains: str | None = None
    default_reporter: int | None = None
    defaultsendattachments: bool | None = None
    defaulttickettype: int | None = None
    defaulttickettype_guid: str | None = None
    defaulttickettype_name: str | None = None
    defaultuser: int | None = None
    defaultuser_name: str | None = None
    guid: str | None = None
    instance_url: str | None = None
    intent: str | None = None
    issue_body: str | None = None
    issuetype: str | None = None
    jirafield_mappings: list[IntegrationFieldMapping] | None = None
    link_agents_mentions: bool | None = None
    """Published since 2026-01-25."""
    mentions_type: int | None = None
    """Published since 2026-01-25."""
    name: str | None = None
    new_password: str | None = None
    new_webhook_secret: str | None = None
    """Published since 2026-01-25."""
    newmethod: bool | None = None
    primary_update_status: bool | None = None
    priority_mappings: list[IntegrationFieldMapping] | None = None
    relation_type: int | None = None
    remove_comment_tag: bool | None = None
    status_after_update: int | None = None
    """Published since 2026-01-25."""
    status_mappings: list[IntegrationFieldMapping] | None = None
    sync_components: bool | None = None
    tickettype_mappings: list[JiraMappings] | None = None
    type: int | None = None
    username: str | None = None
    visibletoendusers: bool | None = None
    webhook_authentication: int | None = None
    """Published since 2026-01-25."""

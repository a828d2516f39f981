# Generated from spec/halopsa/upstream/entities/CannedText.yaml. Do not edit.
"""The model ``CannedText``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.attachment import Attachment
    from halopsa.api.models.freshdesk_attachment import FreshdeskAttachment
    from halopsa.api.models.tag import Tag


@entity
class CannedText(Entity):
    """The published schema ``CannedText``."""

    _entity: ClassVar[str] = "api.CannedText"

    id: int = key(default=None)
    _canupdate: bool | None = None
    _importtype: str | None = None
    _isimport: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    agent_id: int | None = None
    agent_name: str | None = None  # gone in build 2026-01-25; older ones have it
    agents: list[int] | None = None
    attachments: list[Attachment] | None = None
    department_guid: str | None = None  # gone in build 2026-01-25; older ones have it
    department_id: int | None = None
    department_name: str | None = None  # gone in build 2026-01-25; older ones have it
    departments: list[int] | None = None
    entity: int | None = None
    freshdesk_attachments: list[FreshdeskAttachment] | None = None
    group_id: int | None = None
    group_name: str | None = None
    guid: str | None = None
    html: str | None = None
    intent: str | None = None
    is_favourite: bool | None = None
    name: str | None = None
    new_agentid: int | None = None
    restriction_type: int | None = None
    roles: list[int] | None = None
    shortcut_key: str | None = None
    tags: list[Tag] | None = None
    team_guid: str | None = None  # gone in build 2026-01-25; older ones have it
    team_id: int | None = None
    team_name: str | None = None  # gone in build 2026-01-25; older ones have it
    teams: list[int] | None = None
    text: str | None = None
    tickettypes: list[int] | None = None

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
    """Published since 2026-01-25."""
    _isimport: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    agents: list[int] | None = None
    """Published since 2026-01-25."""
    attachments: list[Attachment] | None = None
    """Since build 2.250."""
    department_guid: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    department_id: int | None = None
    department_name: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    departments: list[int] | None = None
    """Published since 2026-01-25."""
    entity: int | None = None
    """Published since 2026-01-25."""
    freshdesk_attachments: list[FreshdeskAttachment] | None = None
    """Published since 2026-01-25."""
    group_id: int | None = None
    group_name: str | None = None
    guid: str | None = None
    html: str | None = None
    intent: str | None = None
    is_favourite: bool | None = None
    """Published since 2026-01-25."""
    name: str | None = None
    new_agentid: int | None = None
    """Since build 2.250."""
    restriction_type: int | None = None
    roles: list[int] | None = None
    """Published since 2026-01-25."""
    shortcut_key: str | None = None
    """Published since 2026-01-25."""
    tags: list[Tag] | None = None
    team_guid: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    team_id: int | None = None
    team_name: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    teams: list[int] | None = None
    """Published since 2026-01-25."""
    text: str | None = None
    tickettypes: list[int] | None = None
    """Since build 2.250."""

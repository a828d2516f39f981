# Generated from spec/halopsa/upstream/entities/UnameRequestType.yaml. Do not edit.
"""The model ``UnameRequestType``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UnameRequestType(Entity):
    """The published schema ``UnameRequestType``."""

    _entity: ClassVar[str] = "api.UnameRequestType"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    can_download_attachments: bool | None = None
    """Published since 2026-01-25."""
    can_edit_attachments: bool | None = None
    """Published since 2026-01-25."""
    can_upload_attachments: bool | None = None
    """Published since 2026-01-25."""
    can_view_action_history: bool | None = None
    """Published since 2026-01-25."""
    can_view_attachments: bool | None = None
    """Published since 2026-01-25."""
    cancreate: bool | None = None
    canedit: bool | None = None
    canview: bool | None = None
    role_id: str | None = None
    role_name: str | None = None
    tickettype_id: int | None = None
    tickettype_name: str | None = None

# Generated from spec/halopsa/upstream/entities/CabHeader.yaml. Do not edit.
"""The model ``CabHeader``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.cab_member import CabMember
    from halopsa.api.models.cab_role import CabRole


@entity
class CabHeader(Entity):
    """The published schema ``CabHeader``."""

    _entity: ClassVar[str] = "api.CabHeader"

    id: int = key(default=None)
    _warning: str | None = None
    all_must_approve: bool | None = None
    approvals_needed: int | None = None
    guid: str | None = None
    intent: str | None = None
    ldapstring: str | None = None
    members: list[CabMember] | None = None
    name: str | None = None
    rejection_threshold: int | None = None
    roles: list[CabRole] | None = None
    sectiondetail_guid: str | None = None
    """Published since 2026-01-25."""
    sectiondetail_id: int | None = None
    """Published since 2026-01-25."""
    sectiondetail_name: str | None = None
    """Published since 2026-01-25."""
    slack_channel: int | None = None
    slack_channel_name: str | None = None
    teams_webhook_url: str | None = None

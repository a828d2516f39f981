# Generated from spec/halopsa/upstream/entities/CreateTeamsChat.yaml. Do not edit.
"""The model ``CreateTeamsChat``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.users import Users


@entity
class CreateTeamsChat(Entity):
    """The published schema ``CreateTeamsChat``."""

    _entity: ClassVar[str] = "api.CreateTeamsChat"

    members: list[Users] | None = None
    name: str | None = None
    short_name: str | None = None
    """Published since 2026-01-25."""

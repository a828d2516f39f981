# Generated from spec/halopsa/upstream/entities/CreateSlackChannel.yaml. Do not edit.
"""The model ``CreateSlackChannel``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_user import SlackUser


@entity
class CreateSlackChannel(Entity):
    """The published schema ``CreateSlackChannel``."""

    _entity: ClassVar[str] = "api.CreateSlackChannel"

    access_type: int | None = None
    members: list[SlackUser] | None = None
    name: str | None = None
    workspace_id: int | None = None

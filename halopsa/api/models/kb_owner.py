# Generated from spec/halopsa/upstream/entities/KBOwner.yaml. Do not edit.
"""The model ``KBOwner``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class KBOwner(Entity):
    """The published schema ``KBOwner``."""

    _entity: ClassVar[str] = "api.KBOwner"

    id: int = key(default=None)
    agent_id: int | None = None
    article_id: int | None = None
    name: str | None = None
    owner_type: int | None = None
    team_id: int | None = None

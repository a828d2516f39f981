# Generated from spec/halopsa/upstream/entities/Bookmark.yaml. Do not edit.
"""The model ``Bookmark``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Bookmark(Entity):
    """The published schema ``Bookmark``."""

    _entity: ClassVar[str] = "api.Bookmark"

    id: int = key(default=None)
    agent_id: int | None = None
    bookmarked: bool | None = None
    entity_id: int | None = None
    entity_type: int | None = None

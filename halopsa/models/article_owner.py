# Generated from spec/halopsa/entities/ArticleOwner.yaml. Do not edit.
"""The model ``ArticleOwner``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ArticleOwner(Entity):
    """An owner of an article: an agent or a team."""

    _entity: ClassVar[str] = "ArticleOwner"

    id: int = key(default=None)
    agent_id: int | None = None
    article_id: int | None = None
    name: str | None = None
    owner_type: int | None = None
    team_id: int | None = None

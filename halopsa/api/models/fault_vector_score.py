# Generated from spec/halopsa/upstream/entities/FaultVectorScore.yaml. Do not edit.
"""The model ``FaultVectorScore``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class FaultVectorScore(Entity):
    """The published schema ``FaultVectorScore``."""

    _entity: ClassVar[str] = "api.FaultVectorScore"

    id: int = key(default=None)
    _warning: str | None = None
    article_description: str | None = None
    article_next_review_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    article_resolution: str | None = None
    client_name: str | None = None
    date_closed: dt.datetime | None = None
    date_occurred: dt.datetime | None = None
    matched_id: int | None = None
    name: str | None = None
    requesttype: int | None = None
    """Published since 2026-01-25."""
    search_method: int | None = None
    """Published since 2026-01-25."""
    search_score: float | None = None
    ticket_id: int | None = None
    use: int | None = None

# Generated from spec/halopsa/upstream/entities/GoogleBusinessQuestion.yaml. Do not edit.
"""The model ``GoogleBusinessQuestion``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.google_business_answer import GoogleBusinessAnswer
    from halopsa.api.models.google_reviewer import GoogleReviewer


@entity
class GoogleBusinessQuestion(Entity):
    """The published schema ``GoogleBusinessQuestion``."""

    _entity: ClassVar[str] = "api.GoogleBusinessQuestion"

    author: GoogleReviewer | None = None
    createTime: str | None = None
    gbdid: int | None = None
    name: str | None = None
    text: str | None = None
    topAnswers: list[GoogleBusinessAnswer] | None = None
    totalAnswerCount: int | None = None
    updateTime: str | None = None
    upvoteCount: int | None = None

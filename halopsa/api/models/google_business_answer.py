# Generated from spec/halopsa/upstream/entities/GoogleBusinessAnswer.yaml. Do not edit.
"""The model ``GoogleBusinessAnswer``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.google_reviewer import GoogleReviewer


@entity
class GoogleBusinessAnswer(Entity):
    """The published schema ``GoogleBusinessAnswer``."""

    _entity: ClassVar[str] = "api.GoogleBusinessAnswer"

    author: GoogleReviewer | None = None
    createTime: str | None = None
    name: str | None = None
    text: str | None = None
    updateTime: str | None = None

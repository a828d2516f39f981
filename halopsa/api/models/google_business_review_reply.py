# Generated from spec/halopsa/upstream/entities/GoogleBusinessReviewReply.yaml. Do not edit.
"""The model ``GoogleBusinessReviewReply``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class GoogleBusinessReviewReply(Entity):
    """The published schema ``GoogleBusinessReviewReply``."""

    _entity: ClassVar[str] = "api.GoogleBusinessReviewReply"

    comment: str | None = None
    updateTime: str | None = None

# Generated from spec/halopsa/upstream/entities/GoogleBusinessReview.yaml. Do not edit.
"""The model ``GoogleBusinessReview``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.google_business_review_reply import GoogleBusinessReviewReply
    from halopsa.api.models.google_reviewer import GoogleReviewer


@entity
class GoogleBusinessReview(Entity):
    """The published schema ``GoogleBusinessReview``."""

    _entity: ClassVar[str] = "api.GoogleBusinessReview"

    comment: str | None = None
    createTime: str | None = None
    gbdid: int | None = None
    name: str | None = None
    reviewId: str | None = None
    reviewReply: GoogleBusinessReviewReply | None = None
    reviewer: GoogleReviewer | None = None
    starRating: str | None = None
    starRating_int: int | None = None
    """Set by the server."""
    updateTime: str | None = None

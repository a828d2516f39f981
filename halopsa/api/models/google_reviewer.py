# Generated from spec/halopsa/upstream/entities/GoogleReviewer.yaml. Do not edit.
"""The model ``GoogleReviewer``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class GoogleReviewer(Entity):
    """The published schema ``GoogleReviewer``."""

    _entity: ClassVar[str] = "api.GoogleReviewer"

    displayName: str | None = None
    isAnonymous: bool | None = None
    profilePhotoUri: str | None = None
    profilePhotoUrl: str | None = None
    type: str | None = None

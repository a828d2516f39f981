# Generated from spec/halopsa/upstream/entities/SlackUserProfile.yaml. Do not edit.
"""The model ``SlackUserProfile``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SlackUserProfile(Entity):
    """The published schema ``SlackUserProfile``."""

    _entity: ClassVar[str] = "api.SlackUserProfile"

    email: str | None = None
    real_name: str | None = None

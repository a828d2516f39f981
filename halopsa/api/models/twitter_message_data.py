# Generated from spec/halopsa/upstream/entities/TwitterMessageData.yaml. Do not edit.
"""The model ``TwitterMessageData``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class TwitterMessageData(Entity):
    """The published schema ``TwitterMessageData``."""

    _entity: ClassVar[str] = "api.TwitterMessageData"

    text: str | None = None

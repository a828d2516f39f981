# Generated from spec/halopsa/upstream/entities/TwitterMessageTarget.yaml. Do not edit.
"""The model ``TwitterMessageTarget``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class TwitterMessageTarget(Entity):
    """The published schema ``TwitterMessageTarget``."""

    _entity: ClassVar[str] = "api.TwitterMessageTarget"

    recipient_id: str | None = None

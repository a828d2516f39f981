# Generated from spec/halopsa/upstream/entities/SlackBlockText.yaml. Do not edit.
"""The model ``SlackBlockText``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SlackBlockText(Entity):
    """The published schema ``SlackBlockText``."""

    _entity: ClassVar[str] = "api.SlackBlockText"

    emoji: bool | None = None
    text: str | None = None
    type: str | None = None

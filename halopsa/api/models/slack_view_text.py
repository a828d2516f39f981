# Generated from spec/halopsa/upstream/entities/SlackViewText.yaml. Do not edit.
"""The model ``SlackViewText``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SlackViewText(Entity):
    """The published schema ``SlackViewText``."""

    _entity: ClassVar[str] = "api.SlackViewText"

    text: str | None = None
    type: str | None = None

# Generated from spec/halopsa/upstream/entities/SlackViewBlockElement.yaml. Do not edit.
"""The model ``SlackViewBlockElement``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SlackViewBlockElement(Entity):
    """The published schema ``SlackViewBlockElement``."""

    _entity: ClassVar[str] = "api.SlackViewBlockElement"

    action_id: str | None = None
    initial_value: str | None = None
    multiline: bool | None = None
    type: str | None = None

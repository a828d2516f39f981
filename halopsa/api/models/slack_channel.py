# Generated from spec/halopsa/upstream/entities/SlackChannel.yaml. Do not edit.
"""The model ``SlackChannel``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class SlackChannel(Entity):
    """The published schema ``SlackChannel``."""

    _entity: ClassVar[str] = "api.SlackChannel"

    id: str = key(default=None)
    is_private: bool | None = None
    name: str | None = None

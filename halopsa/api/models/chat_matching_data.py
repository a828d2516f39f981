# Generated from spec/halopsa/upstream/entities/ChatMatchingData.yaml. Do not edit.
"""The model ``ChatMatchingData``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class ChatMatchingData(Entity):
    """The published schema ``ChatMatchingData``."""

    _entity: ClassVar[str] = "api.ChatMatchingData"

    guid: str | None = None
    json_content: Any = None
    key: str | None = None

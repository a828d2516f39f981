# Generated from spec/halopsa/upstream/entities/ChatFlowProcess.yaml. Do not edit.
"""The model ``ChatFlowProcess``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class ChatFlowProcess(Entity):
    """The published schema ``ChatFlowProcess``."""

    _entity: ClassVar[str] = "api.ChatFlowProcess"

    chat_id: int | None = None
    chat_profile_id: str | None = None
    flow_step: int | None = None

# Generated from spec/halopsa/upstream/entities/AIAssistantRequest.yaml. Do not edit.
"""The model ``AIAssistantRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AIAssistantRequest(Entity):
    """The published schema ``AIAssistantRequest``."""

    _entity: ClassVar[str] = "api.AIAssistantRequest"

    id: int = key(default=None)
    assistant_id: str | None = None
    entity_id: int | None = None
    error_message: str | None = None
    iterations: int | None = None
    prompt: str | None = None
    query: str | None = None
    run_id: str | None = None
    status: int | None = None
    thread_id: str | None = None
    timestamp: dt.datetime | None = None

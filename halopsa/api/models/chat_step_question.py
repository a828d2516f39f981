# Generated from spec/halopsa/upstream/entities/ChatStepQuestion.yaml. Do not edit.
"""The model ``ChatStepQuestion``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ChatStepQuestion(Entity):
    """The published schema ``ChatStepQuestion``."""

    _entity: ClassVar[str] = "api.ChatStepQuestion"

    id: int = key(default=None)
    _warning: str | None = None
    answer_field_id: int | None = None
    flowdetail_id: int | None = None
    question: str | None = None
    sequence: int | None = None

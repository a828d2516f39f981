# Generated from spec/halopsa/upstream/entities/ScriptChoice.yaml. Do not edit.
"""The model ``ScriptChoice``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ScriptChoice(Entity):
    """The published schema ``ScriptChoice``."""

    _entity: ClassVar[str] = "api.ScriptChoice"

    id: int = key(default=None)
    _warning: str | None = None
    choice: str | None = None
    next_question_id: int | None = None
    script_question_id: int | None = None
    sort_seq: int | None = None

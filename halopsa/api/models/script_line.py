# Generated from spec/halopsa/upstream/entities/ScriptLine.yaml. Do not edit.
"""The model ``ScriptLine``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.field_info import FieldInfo
    from halopsa.api.models.script_choice import ScriptChoice


@entity
class ScriptLine(Entity):
    """The published schema ``ScriptLine``."""

    _entity: ClassVar[str] = "api.ScriptLine"

    id: int = key(default=None)
    _warning: str | None = None
    choices: list[ScriptChoice] | None = None
    input_type: int | None = None
    next_question_id: int | None = None
    question: str | None = None
    script_id: int | None = None
    sort_seq: int | None = None
    summary: str | None = None
    temp_id: int | None = None
    type: int | None = None
    update_field_id: int | None = None
    verification_fields: list[FieldInfo] | None = None

# Generated from spec/halopsa/upstream/entities/ScriptHeader.yaml. Do not edit.
"""The model ``ScriptHeader``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.script_line import ScriptLine


@entity
class ScriptHeader(Entity):
    """The published schema ``ScriptHeader``."""

    _entity: ClassVar[str] = "api.ScriptHeader"

    id: int = key(default=None)
    _warning: str | None = None
    category_1: str | None = None
    name: str | None = None
    note: str | None = None
    questions: list[ScriptLine] | None = None

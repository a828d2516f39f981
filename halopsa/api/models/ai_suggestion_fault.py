# Generated from spec/halopsa/upstream/entities/AiSuggestionFault.yaml. Do not edit.
"""The model ``AiSuggestionFault``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AiSuggestionFault(Entity):
    """The published schema ``AiSuggestionFault``."""

    _entity: ClassVar[str] = "api.AiSuggestionFault"

    id: int = key(default=None)
    _warning: str | None = None
    applied: bool | None = None
    applied_date: dt.datetime | None = None
    dismissed: bool | None = None
    new_value: str | None = None
    suggestion_id: int | None = None
    summary: str | None = None
    ticket_id: int | None = None
    type: int | None = None

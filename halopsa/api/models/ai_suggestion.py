# Generated from spec/halopsa/upstream/entities/AiSuggestion.yaml. Do not edit.
"""The model ``AiSuggestion``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.key_pair4 import KeyPair4


@entity
class AiSuggestion(Entity):
    """The published schema ``AiSuggestion``."""

    _entity: ClassVar[str] = "api.AiSuggestion"

    id: int = key(default=None)
    _warning: str | None = None
    auto_apply: bool | None = None
    condition_entities: list[KeyPair4] | None = None
    condition_number: int | None = None
    condition_percentage: float | None = None
    last_x_days: float | None = None
    min_matches: int | None = None
    min_score: float | None = None
    name: str | None = None
    outcome_id: int | None = None
    outcome_name: str | None = None
    precedence: int | None = None
    summary: str | None = None
    template_id: int | None = None
    template_name: str | None = None
    ticket_open_closed: int | None = None
    ticket_types: list[KeyPair4] | None = None
    type: int | None = None

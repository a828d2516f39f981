# Generated from spec/halopsa/upstream/entities/FlowStages.yaml. Do not edit.
"""The model ``FlowStages``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom


@entity
class FlowStages(Entity):
    """The published schema ``FlowStages``."""

    _entity: ClassVar[str] = "api.FlowStages"

    id: int = key(default=None)
    edit_outcome: int | None = None
    flow_id: int | None = None
    linked_step: int | None = None
    """Since build 2.250."""
    name: str | None = None
    outcome_step: int | None = None
    sequence: int | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    type: int | None = None
    """Since build 2.250."""

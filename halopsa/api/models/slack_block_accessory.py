# Generated from spec/halopsa/upstream/entities/SlackBlockAccessory.yaml. Do not edit.
"""The model ``SlackBlockAccessory``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_block_text import SlackBlockText
    from halopsa.api.models.slack_option import SlackOption


@entity
class SlackBlockAccessory(Entity):
    """The published schema ``SlackBlockAccessory``."""

    _entity: ClassVar[str] = "api.SlackBlockAccessory"

    action_id: str | None = None
    initial_option: SlackOption | None = None
    min_query_length: int | None = None
    placeholder: SlackBlockText | None = None
    type: str | None = None

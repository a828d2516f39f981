# Generated from spec/halopsa/upstream/entities/SlackBlockElement.yaml. Do not edit.
"""The model ``SlackBlockElement``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_block_element_dispatch_action_config import SlackBlockElementDispatchActionConfig
    from halopsa.api.models.slack_block_text import SlackBlockText


@entity
class SlackBlockElement(Entity):
    """The published schema ``SlackBlockElement``."""

    _entity: ClassVar[str] = "api.SlackBlockElement"

    action_id: str | None = None
    dispatch_action_config: SlackBlockElementDispatchActionConfig | None = None
    initial_value: str | None = None
    is_decimal_allowed: bool | None = None
    multiline: bool | None = None
    style: str | None = None
    text: SlackBlockText | None = None
    type: str | None = None
    url: str | None = None
    value: str | None = None

# Generated from spec/halopsa/upstream/entities/SlackBlock.yaml. Do not edit.
"""The model ``SlackBlock``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_block_accessory import SlackBlockAccessory
    from halopsa.api.models.slack_block_element import SlackBlockElement
    from halopsa.api.models.slack_block_text import SlackBlockText


@entity
class SlackBlock(Entity):
    """The published schema ``SlackBlock``."""

    _entity: ClassVar[str] = "api.SlackBlock"

    accessory: SlackBlockAccessory | None = None
    block_id: str | None = None
    dispatch_action: bool | None = None
    element: SlackBlockElement | None = None
    elements: list[SlackBlockElement] | None = None
    fields: list[SlackBlockText] | None = None
    label: SlackBlockText | None = None
    optional: bool | None = None
    text: SlackBlockText | None = None
    type: str | None = None

# Generated from spec/halopsa/upstream/entities/SlackViewBlock.yaml. Do not edit.
"""The model ``SlackViewBlock``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_view_block_element import SlackViewBlockElement
    from halopsa.api.models.slack_view_text import SlackViewText


@entity
class SlackViewBlock(Entity):
    """The published schema ``SlackViewBlock``."""

    _entity: ClassVar[str] = "api.SlackViewBlock"

    block_id: str | None = None
    element: SlackViewBlockElement | None = None
    label: SlackViewText | None = None
    optional: bool | None = None
    text: SlackViewText | None = None
    type: str | None = None

# Generated from spec/halopsa/upstream/entities/SlackView.yaml. Do not edit.
"""The model ``SlackView``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_view_block import SlackViewBlock
    from halopsa.api.models.slack_view_state import SlackViewState
    from halopsa.api.models.slack_view_text import SlackViewText


@entity
class SlackView(Entity):
    """The published schema ``SlackView``."""

    _entity: ClassVar[str] = "api.SlackView"

    id: str = key(default=None)
    blocks: list[SlackViewBlock] | None = None
    callback_id: str | None = None
    private_metadata: str | None = None
    state: SlackViewState | None = None
    submit: SlackViewText | None = None
    title: SlackViewText | None = None
    type: str | None = None

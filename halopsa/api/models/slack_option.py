# Generated from spec/halopsa/upstream/entities/SlackOption.yaml. Do not edit.
"""The model ``SlackOption``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_block_text import SlackBlockText


@entity
class SlackOption(Entity):
    """The published schema ``SlackOption``."""

    _entity: ClassVar[str] = "api.SlackOption"

    text: SlackBlockText | None = None
    value: str | None = None

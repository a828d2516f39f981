# Generated from spec/halopsa/upstream/entities/SlackViewState.yaml. Do not edit.
"""The model ``SlackViewState``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_view_state_values import SlackViewStateValues


@entity
class SlackViewState(Entity):
    """The published schema ``SlackViewState``."""

    _entity: ClassVar[str] = "api.SlackViewState"

    values: SlackViewStateValues | None = None

# Generated from spec/halopsa/upstream/entities/SlackViewStateValuesInput.yaml. Do not edit.
"""The model ``SlackViewStateValuesInput``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_view_value import SlackViewValue


@entity
class SlackViewStateValuesInput(Entity):
    """The published schema ``SlackViewStateValuesInput``."""

    _entity: ClassVar[str] = "api.SlackViewStateValuesInput"

    value: SlackViewValue | None = None

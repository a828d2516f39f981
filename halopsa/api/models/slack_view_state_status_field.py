# Generated from spec/halopsa/upstream/entities/SlackViewStateStatusField.yaml. Do not edit.
"""The model ``SlackViewStateStatusField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_view_state_values_dropdown_input import SlackViewStateValuesDropdownInput


@entity
class SlackViewStateStatusField(Entity):
    """The published schema ``SlackViewStateStatusField``."""

    _entity: ClassVar[str] = "api.SlackViewStateStatusField"

    search_status: SlackViewStateValuesDropdownInput | None = None

# Generated from spec/halopsa/upstream/entities/SlackViewStateValues.yaml. Do not edit.
"""The model ``SlackViewStateValues``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_view_state_status_field import SlackViewStateStatusField
    from halopsa.api.models.slack_view_state_values_input import SlackViewStateValuesInput


@entity
class SlackViewStateValues(Entity):
    """The published schema ``SlackViewStateValues``."""

    _entity: ClassVar[str] = "api.SlackViewStateValues"

    details_input: SlackViewStateValuesInput | None = None
    note_input: SlackViewStateValuesInput | None = None
    status_input: SlackViewStateStatusField | None = None
    summary_input: SlackViewStateValuesInput | None = None
    ticket_id_input: SlackViewStateValuesInput | None = None

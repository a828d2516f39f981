# Generated from spec/halopsa/upstream/entities/SlackViewStateValuesDropdownInput.yaml. Do not edit.
"""The model ``SlackViewStateValuesDropdownInput``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.slack_option import SlackOption


@entity
class SlackViewStateValuesDropdownInput(Entity):
    """The published schema ``SlackViewStateValuesDropdownInput``."""

    _entity: ClassVar[str] = "api.SlackViewStateValuesDropdownInput"

    external_select: str | None = None
    selected_option: SlackOption | None = None

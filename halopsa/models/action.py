# Generated from spec/halopsa/entities/Action.yaml. Do not edit.
"""The model ``Action``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models.action_row import ActionRow


@entity
class Action(ActionRow):
    """An action of a ticket. Its id is unique within the ticket only."""

    _entity: ClassVar[str] = "Action"

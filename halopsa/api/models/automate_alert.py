# Generated from spec/halopsa/upstream/entities/AutomateAlert.yaml. Do not edit.
"""The model ``AutomateAlert``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.automate_ticket import AutomateTicket


@entity
class AutomateAlert(Entity):
    """The published schema ``AutomateAlert``."""

    _entity: ClassVar[str] = "api.AutomateAlert"

    action: int | None = None
    ticket: AutomateTicket | None = None

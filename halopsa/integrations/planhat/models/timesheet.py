# Generated from spec/planhat/entities/Timesheet.yaml. Do not edit.
"""The model ``Timesheet``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity


@entity
class Timesheet(Entity):
    """The time entries of a period.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Timesheet"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    custom: dict[str, Any] = key(default=None)

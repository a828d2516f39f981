# Generated from spec/leads/entities/Period.yaml. Do not edit.
"""The model ``Period``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.integrations.leads.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Period(Entity):
    """From when to when figures are."""

    _entity: ClassVar[str] = "Period"

    end: dt.date | None = None
    """Set by the server."""
    start: dt.date | None = None
    """Set by the server."""

# Generated from spec/halopsa/upstream/entities/FaultsMetrics.yaml. Do not edit.
"""The model ``FaultsMetrics``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class FaultsMetrics(Entity):
    """The published schema ``FaultsMetrics``."""

    _entity: ClassVar[str] = "api.FaultsMetrics"

    first_warning_resolution: dt.datetime | None = None
    """Since build 2.250."""
    first_warning_response: dt.datetime | None = None
    """Since build 2.250."""
    resolution_breached_date: dt.datetime | None = None
    """Since build 2.250."""
    response_breached_date: dt.datetime | None = None
    """Since build 2.250."""
    second_warning_resolution: dt.datetime | None = None
    """Since build 2.250."""
    second_warning_response: dt.datetime | None = None
    """Since build 2.250."""
    ticket_id: int | None = None
    """Since build 2.250."""

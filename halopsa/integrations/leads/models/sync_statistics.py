# Generated from spec/leads/entities/SyncStatistics.yaml. Do not edit.
"""The model ``SyncStatistics``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.integrations.leads.models._base import Entity

if TYPE_CHECKING:
    from halopsa.integrations.leads.models.period import Period
    from halopsa.integrations.leads.models.totals import Totals


@entity
class SyncStatistics(Entity):
    """What came of the leads.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "SyncStatistics"

    by_source: dict[str, Any] | None = None
    """Set by the server."""
    period: Period | None = None
    """Set by the server."""
    totals: Totals | None = None
    """Set by the server."""

# Generated from spec/leads/entities/Performance.yaml. Do not edit.
"""The model ``Performance``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.integrations.leads.models._base import Entity

if TYPE_CHECKING:
    from halopsa.integrations.leads.models.error_rates import ErrorRates
    from halopsa.integrations.leads.models.response_times import ResponseTimes
    from halopsa.integrations.leads.models.throughput import Throughput


@entity
class Performance(Entity):
    """How fast and how well the service answers."""

    _entity: ClassVar[str] = "Performance"

    error_rates: ErrorRates | None = None
    """Set by the server."""
    response_times: ResponseTimes | None = None
    """Set by the server."""
    throughput: Throughput | None = None
    """Set by the server."""

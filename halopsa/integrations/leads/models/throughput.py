# Generated from spec/leads/entities/Throughput.yaml. Do not edit.
"""The model ``Throughput``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.integrations.leads.models._base import Entity


@entity
class Throughput(Entity):
    """How much went through."""

    _entity: ClassVar[str] = "Throughput"

    data_processed_mb: float | None = None
    """Set by the server."""
    requests_per_minute: float | None = None
    """Set by the server."""

# Generated from spec/leads/entities/ResponseTimes.yaml. Do not edit.
"""The model ``ResponseTimes``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.integrations.leads.models._base import Entity


@entity
class ResponseTimes(Entity):
    """How long answers took, in milliseconds."""

    _entity: ClassVar[str] = "ResponseTimes"

    average: float | None = None
    """Set by the server."""
    p95: float | None = None
    """Set by the server."""
    p99: float | None = None
    """Set by the server."""

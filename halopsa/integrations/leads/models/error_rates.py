# Generated from spec/leads/entities/ErrorRates.yaml. Do not edit.
"""The model ``ErrorRates``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.integrations.leads.models._base import Entity


@entity
class ErrorRates(Entity):
    """How many answers were failures.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "ErrorRates"

    by_endpoint: dict[str, Any] | None = None
    """Set by the server."""
    total: float | None = None
    """Set by the server."""

# Generated from spec/leads/entities/ValidationResult.yaml. Do not edit.
"""The model ``ValidationResult``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity


@entity
class ValidationResult(Entity):
    """What is to be said of a lead.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "ValidationResult"

    valid: bool = key(default=None)
    """Set by the server."""
    suggestions: list[Any] | None = None
    """Set by the server."""
    warnings: list[Any] | None = None
    """Set by the server."""

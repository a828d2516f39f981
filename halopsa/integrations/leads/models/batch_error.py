# Generated from spec/leads/entities/BatchError.yaml. Do not edit.
"""The model ``BatchError``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity


@entity
class BatchError(Entity):
    """Why one of many leads was not taken; index is its place among them."""

    _entity: ClassVar[str] = "BatchError"

    index: int = key(default=None)
    """Set by the server."""
    error: str | None = None
    """Set by the server."""

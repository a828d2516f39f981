# Generated from spec/halopsa/upstream/entities/PrePayThreshold.yaml. Do not edit.
"""The model ``PrePayThreshold``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class PrePayThreshold(Entity):
    """The published schema ``PrePayThreshold``."""

    _entity: ClassVar[str] = "api.PrePayThreshold"

    asAmount: bool | None = None
    clientID: int | None = None
    """Published since 2026-01-25."""
    contractID: int | None = None
    """Published since 2026-01-25."""
    currentUsed: float | None = None
    lastAddedAmount: float | None = None
    """Published since 2026-01-25."""
    newAmount: float | None = None
    newHours: float | None = None
    total: float | None = None

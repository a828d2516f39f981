# Generated from spec/halopsa/upstream/entities/ChargeRateArea.yaml. Do not edit.
"""The model ``ChargeRateArea``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ChargeRateArea(Entity):
    """The published schema ``ChargeRateArea``."""

    _entity: ClassVar[str] = "api.ChargeRateArea"

    id: int = key(default=None)
    _warning: str | None = None
    area: int | None = None
    chargerate_id: int | None = None
    name: str | None = None
    tree_id: int | None = None
    """Published since 2026-01-25."""

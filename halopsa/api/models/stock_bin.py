# Generated from spec/halopsa/upstream/entities/StockBin.yaml. Do not edit.
"""The model ``StockBin``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class StockBin(Entity):
    """The published schema ``StockBin``."""

    _entity: ClassVar[str] = "api.StockBin"

    id: int = key(default=None)
    _warning: str | None = None
    dont_add_to_order: bool | None = None
    name: str | None = None
    parent_id: int | None = None
    """Published since 2026-01-25."""
    parent_name: str | None = None
    """Published since 2026-01-25."""
    sequence: int | None = None
    """Published since 2026-01-25."""
    site_id: int | None = None

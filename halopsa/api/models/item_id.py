# Generated from spec/halopsa/upstream/entities/ItemId.yaml. Do not edit.
"""The model ``ItemId``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class ItemId(Entity):
    """The published schema ``ItemId``."""

    _entity: ClassVar[str] = "api.ItemId"

    changeKey: str | None = None
    """Set by the server."""
    uniqueId: str | None = None
    """Set by the server."""

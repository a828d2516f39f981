# Generated from spec/halopsa/upstream/entities/Supplier.yaml. Do not edit.
"""The model ``Supplier``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Supplier(Entity):
    """The published schema ``Supplier``."""

    _entity: ClassVar[str] = "api.Supplier"

    id: int = key(default=None)
    name: str | None = None

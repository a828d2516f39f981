# Generated from spec/halopsa/upstream/entities/StringObjectDbTypeTuple.yaml. Do not edit.
"""The model ``StringObjectDbTypeTuple``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class StringObjectDbTypeTuple(Entity):
    """The published schema ``StringObjectDbTypeTuple``."""

    _entity: ClassVar[str] = "api.StringObjectDbTypeTuple"

    item1: str | None = None
    item2: Any = None
    item3: int | None = None
    """One of 0 to 23, 25 to 27."""

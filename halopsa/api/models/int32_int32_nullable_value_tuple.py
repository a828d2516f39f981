# Generated from spec/halopsa/upstream/entities/Int32Int32NullableValueTuple.yaml. Do not edit.
"""The model ``Int32Int32NullableValueTuple``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class Int32Int32NullableValueTuple(Entity):
    """The published schema ``Int32Int32NullableValueTuple``."""

    _entity: ClassVar[str] = "api.Int32Int32NullableValueTuple"

    item1: int | None = None
    """Since build 2.250."""
    item2: int | None = None
    """Since build 2.250."""

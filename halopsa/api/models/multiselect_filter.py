# Generated from spec/halopsa/upstream/entities/MultiselectFilter.yaml. Do not edit.
"""The model ``MultiselectFilter``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class MultiselectFilter(Entity):
    """The published schema ``MultiselectFilter``."""

    _entity: ClassVar[str] = "api.MultiselectFilter"

    id: str = key(default=None)
    name: str | None = None

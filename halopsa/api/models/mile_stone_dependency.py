# Generated from spec/halopsa/upstream/entities/MileStoneDependency.yaml. Do not edit.
"""The model ``MileStoneDependency``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class MileStoneDependency(Entity):
    """The published schema ``MileStoneDependency``."""

    _entity: ClassVar[str] = "api.MileStoneDependency"

    id: int = key(default=None)
    _warning: str | None = None
    child: int | None = None
    parent: int | None = None
    parent_name: str | None = None

# Generated from spec/halopsa/upstream/entities/DynatraceEntity.yaml. Do not edit.
"""The model ``DynatraceEntity``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class DynatraceEntity(Entity):
    """The published schema ``DynatraceEntity``."""

    _entity: ClassVar[str] = "api.DynatraceEntity"

    entity: str | None = None
    name: str | None = None
    type: str | None = None

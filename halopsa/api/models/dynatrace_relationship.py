# Generated from spec/halopsa/upstream/entities/DynatraceRelationship.yaml. Do not edit.
"""The model ``DynatraceRelationship``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class DynatraceRelationship(Entity):
    """The published schema ``DynatraceRelationship``."""

    _entity: ClassVar[str] = "api.DynatraceRelationship"

    id: str = key(default=None)
    type: str | None = None

# Generated from spec/halopsa/upstream/entities/AutomateReference.yaml. Do not edit.
"""The model ``AutomateReference``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AutomateReference(Entity):
    """The published schema ``AutomateReference``."""

    _entity: ClassVar[str] = "api.AutomateReference"

    id: int = key(default=None)
    name: str | None = None

# Generated from spec/halopsa/upstream/entities/ProcessStreetGenericObject.yaml. Do not edit.
"""The model ``ProcessStreetGenericObject``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ProcessStreetGenericObject(Entity):
    """The published schema ``ProcessStreetGenericObject``."""

    _entity: ClassVar[str] = "api.ProcessStreetGenericObject"

    id: str = key(default=None)
    name: str | None = None

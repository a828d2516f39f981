# Generated from spec/halopsa/upstream/entities/ReleaseComponent.yaml. Do not edit.
"""The model ``ReleaseComponent``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ReleaseComponent(Entity):
    """The published schema ``ReleaseComponent``."""

    _entity: ClassVar[str] = "api.ReleaseComponent"

    id: int = key(default=None)
    _warning: str | None = None
    name: str | None = None
    product_id: int | None = None
    product_name: str | None = None

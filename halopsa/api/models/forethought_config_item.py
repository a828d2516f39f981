# Generated from spec/halopsa/upstream/entities/ForethoughtConfigItem.yaml. Do not edit.
"""The model ``ForethoughtConfigItem``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ForethoughtConfigItem(Entity):
    """The published schema ``ForethoughtConfigItem``."""

    _entity: ClassVar[str] = "api.ForethoughtConfigItem"

    id: int = key(default=None)
    attribute: str | None = None
    details_id: int | None = None
    type: int | None = None
    value: str | None = None

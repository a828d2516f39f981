# Generated from spec/halopsa/upstream/entities/ItemRestriction.yaml. Do not edit.
"""The model ``ItemRestriction``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ItemRestriction(Entity):
    """The published schema ``ItemRestriction``."""

    _entity: ClassVar[str] = "api.ItemRestriction"

    id: int = key(default=None)
    item_id: int | None = None
    item_name: str | None = None
    servicerequest_id: int | None = None

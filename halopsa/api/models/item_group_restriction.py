# Generated from spec/halopsa/upstream/entities/ItemGroupRestriction.yaml. Do not edit.
"""The model ``ItemGroupRestriction``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ItemGroupRestriction(Entity):
    """The published schema ``ItemGroupRestriction``."""

    _entity: ClassVar[str] = "api.ItemGroupRestriction"

    id: int = key(default=None)
    item_group_id: int | None = None
    item_group_name: str | None = None
    servicerequest_id: int | None = None

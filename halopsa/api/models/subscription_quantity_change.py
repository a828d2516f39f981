# Generated from spec/halopsa/upstream/entities/SubscriptionQuantityChange.yaml. Do not edit.
"""The model ``SubscriptionQuantityChange``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SubscriptionQuantityChange(Entity):
    """The published schema ``SubscriptionQuantityChange``."""

    _entity: ClassVar[str] = "api.SubscriptionQuantityChange"

    current_quantity: int | None = None
    licence_id: int | None = None
    new_quantity: int | None = None

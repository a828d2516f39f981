# Generated from spec/halopsa/upstream/entities/StripeItem.yaml. Do not edit.
"""The model ``StripeItem``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class StripeItem(Entity):
    """The published schema ``StripeItem``."""

    _entity: ClassVar[str] = "api.StripeItem"

    id: str = key(default=None)

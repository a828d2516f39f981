# Generated from spec/halopsa/upstream/entities/StripePaymentMethod.yaml. Do not edit.
"""The model ``StripePaymentMethod``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class StripePaymentMethod(Entity):
    """The published schema ``StripePaymentMethod``."""

    _entity: ClassVar[str] = "api.StripePaymentMethod"

    id: str = key(default=None)
    hint: str | None = None
    name: str | None = None

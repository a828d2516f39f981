# Generated from spec/halopsa/upstream/entities/StripePaymentIntentCreateRequest.yaml. Do not edit.
"""The model ``StripePaymentIntentCreateRequest``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.stripe_item import StripeItem


@entity
class StripePaymentIntentCreateRequest(Entity):
    """The published schema ``StripePaymentIntentCreateRequest``."""

    _entity: ClassVar[str] = "api.StripePaymentIntentCreateRequest"

    cardid: str | None = None
    items: list[StripeItem] | None = None
    paymentmethod: str | None = None
    """Since build 2.250."""

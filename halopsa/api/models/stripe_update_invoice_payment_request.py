# Generated from spec/halopsa/upstream/entities/StripeUpdateInvoicePaymentRequest.yaml. Do not edit.
"""The model ``StripeUpdateInvoicePaymentRequest``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class StripeUpdateInvoicePaymentRequest(Entity):
    """The published schema ``StripeUpdateInvoicePaymentRequest``."""

    _entity: ClassVar[str] = "api.StripeUpdateInvoicePaymentRequest"

    payment_intent: str | None = None
    payment_intent_client_secret: str | None = None

# Generated from spec/halopsa/upstream/entities/MailchimpEcommerce.yaml. Do not edit.
"""The model ``MailchimpEcommerce``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class MailchimpEcommerce(Entity):
    """The published schema ``MailchimpEcommerce``."""

    _entity: ClassVar[str] = "api.MailchimpEcommerce"

    total_orders: int | None = None
    total_revenue: int | None = None
    total_spent: int | None = None

# Generated from spec/halopsa/upstream/entities/EcommerceOrderFault.yaml. Do not edit.
"""The model ``EcommerceOrderFault``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class EcommerceOrderFault(Entity):
    """The published schema ``EcommerceOrderFault``."""

    _entity: ClassVar[str] = "api.EcommerceOrderFault"

    id: int = key(default=None)
    eo_id: int | None = None
    third_party_order_id: str | None = None
    third_party_order_url: str | None = None
    ticket_id: int | None = None

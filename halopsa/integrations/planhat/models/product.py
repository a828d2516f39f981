# Generated from spec/planhat/entities/Product.yaml. Do not edit.
"""The model ``Product``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity


@entity
class Product(Entity):
    """A product that is sold.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Product"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    custom: dict[str, Any] = key(default=None)

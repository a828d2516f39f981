# Generated from spec/halopsa/upstream/entities/VorbossPlaceAnOrder.yaml. Do not edit.
"""The model ``VorbossPlaceAnOrder``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class VorbossPlaceAnOrder(Entity):
    """The published schema ``VorbossPlaceAnOrder``."""

    _entity: ClassVar[str] = "api.VorbossPlaceAnOrder"

    message: str | None = None
    orderId: str | None = None
    postcode: str | None = None
    productCode: str | None = None

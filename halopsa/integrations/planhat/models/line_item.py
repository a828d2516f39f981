# Generated from spec/planhat/entities/LineItem.yaml. Do not edit.
"""The model ``LineItem``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity


@entity
class LineItem(Entity):
    """A line of a deal.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "LineItem"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    custom: dict[str, Any] = key(default=None)
    deal: str | None = None
    """Inferred: the id of its deal. Grade D: nobody has verified it."""

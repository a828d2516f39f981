# Generated from spec/halopsa/upstream/entities/EmailAddress.yaml. Do not edit.
"""The model ``EmailAddress``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.item_id import ItemId


@entity
class EmailAddress(Entity):
    """The published schema ``EmailAddress``."""

    _entity: ClassVar[str] = "api.EmailAddress"

    id: ItemId = key(default=None)
    address: str | None = None
    mailboxType: int | None = None
    """One of 0 to 7."""
    name: str | None = None
    routingType: str | None = None

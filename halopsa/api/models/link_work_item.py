# Generated from spec/halopsa/upstream/entities/LinkWorkItem.yaml. Do not edit.
"""The model ``LinkWorkItem``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.release_product import ReleaseProduct


@entity
class LinkWorkItem(Entity):
    """The published schema ``LinkWorkItem``."""

    _entity: ClassVar[str] = "api.LinkWorkItem"

    externalLinkId: int | None = None
    product: ReleaseProduct | None = None
    rev: int | None = None
    ticketId: int | None = None
    workItemId: int | None = None

# Generated from spec/halopsa/upstream/entities/LinkIssue.yaml. Do not edit.
"""The model ``LinkIssue``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.faults import Faults
    from halopsa.api.models.release_product import ReleaseProduct


@entity
class LinkIssue(Entity):
    """The published schema ``LinkIssue``."""

    _entity: ClassVar[str] = "api.LinkIssue"

    externalLinkId: int | None = None
    issueId: str | None = None
    product: ReleaseProduct | None = None
    ticket: Faults | None = None
    ticketId: int | None = None

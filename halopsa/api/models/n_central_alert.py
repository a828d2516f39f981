# Generated from spec/halopsa/upstream/entities/NCentralAlert.yaml. Do not edit.
"""The model ``NCentralAlert``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.n_central_custom_tags import NCentralCustomTags


@entity
class NCentralAlert(Entity):
    """The published schema ``NCentralAlert``."""

    _entity: ClassVar[str] = "api.NCentralAlert"

    action: str | None = None
    customTags: NCentralCustomTags | None = None
    details: str | None = None
    ncentralTicketId: str | None = None
    psaTicketNumber: str | None = None
    title: str | None = None

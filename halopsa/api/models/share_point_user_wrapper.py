# Generated from spec/halopsa/upstream/entities/SharePointUserWrapper.yaml. Do not edit.
"""The model ``SharePointUserWrapper``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.share_point_user import SharePointUser


@entity
class SharePointUserWrapper(Entity):
    """The published schema ``SharePointUserWrapper``."""

    _entity: ClassVar[str] = "api.SharePointUserWrapper"

    user: SharePointUser | None = None

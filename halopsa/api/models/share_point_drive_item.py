# Generated from spec/halopsa/upstream/entities/SharePointDriveItem.yaml. Do not edit.
"""The model ``SharePointDriveItem``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.share_point_parent import SharePointParent


@entity
class SharePointDriveItem(Entity):
    """The published schema ``SharePointDriveItem``."""

    _entity: ClassVar[str] = "api.SharePointDriveItem"

    id: str = key(default=None)
    parentReference: SharePointParent | None = None

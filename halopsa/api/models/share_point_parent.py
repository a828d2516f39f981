# Generated from spec/halopsa/upstream/entities/SharePointParent.yaml. Do not edit.
"""The model ``SharePointParent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.share_point_ids import SharePointIds


@entity
class SharePointParent(Entity):
    """The published schema ``SharePointParent``."""

    _entity: ClassVar[str] = "api.SharePointParent"

    id: str = key(default=None)
    driveId: str | None = None
    driveType: str | None = None
    path: str | None = None
    sharepointIds: SharePointIds | None = None
    siteId: str | None = None

# Generated from spec/halopsa/upstream/entities/SharePointGraphList.yaml. Do not edit.
"""The model ``SharePointGraphList``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.share_point_drive_item import SharePointDriveItem
    from halopsa.api.models.share_point_list_details import SharePointListDetails
    from halopsa.api.models.share_point_parent import SharePointParent
    from halopsa.api.models.share_point_user_wrapper import SharePointUserWrapper


@entity
class SharePointGraphList(Entity):
    """The published schema ``SharePointGraphList``."""

    _entity: ClassVar[str] = "api.SharePointGraphList"

    id: str = key(default=None)
    createdBy: SharePointUserWrapper | None = None
    createdDateTime: dt.datetime | None = None
    displayName: str | None = None
    driveItem: SharePointDriveItem | None = None
    eTag: str | None = None
    lastModifiedBy: SharePointUserWrapper | None = None
    lastModifiedDateTime: dt.datetime | None = None
    list_: SharePointListDetails | None = None
    """On the wire: ``list``."""
    name: str | None = None
    parentReference: SharePointParent | None = None
    webUrl: str | None = None

# Generated from spec/halopsa/upstream/entities/SharePointGraphSite.yaml. Do not edit.
"""The model ``SharePointGraphSite``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.share_point_sitecollection import SharePointSitecollection


@entity
class SharePointGraphSite(Entity):
    """The published schema ``SharePointGraphSite``."""

    _entity: ClassVar[str] = "api.SharePointGraphSite"

    id: str = key(default=None)
    createdDateTime: dt.datetime | None = None
    displayName: str | None = None
    lastModifiedDateTime: dt.datetime | None = None
    name: str | None = None
    root: Any = None
    siteCollection: SharePointSitecollection | None = None
    webUrl: str | None = None

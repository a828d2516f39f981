# Generated from spec/halopsa/upstream/entities/SharePointList.yaml. Do not edit.
"""The model ``SharePointList``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.share_point_error import SharePointError


@entity
class SharePointList(Entity):
    """The published schema ``SharePointList``."""

    _entity: ClassVar[str] = "api.SharePointList"

    id: str = key(default=None)
    error_description: str | None = None
    odata_error: SharePointError | None = None
    """On the wire: ``odata.error``."""
    odata_id: str | None = None
    """On the wire: ``odata.id``."""
    odata_metadata: str | None = None
    """On the wire: ``odata.metadata``."""
    odata_type: str | None = None
    """On the wire: ``odata.type``."""
    title: str | None = None

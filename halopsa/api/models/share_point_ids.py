# Generated from spec/halopsa/upstream/entities/SharePointIds.yaml. Do not edit.
"""The model ``SharePointIds``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SharePointIds(Entity):
    """The published schema ``SharePointIds``."""

    _entity: ClassVar[str] = "api.SharePointIds"

    listId: str | None = None
    listItemUniqueId: str | None = None
    siteId: str | None = None
    siteUrl: str | None = None
    tenantId: str | None = None
    webId: str | None = None

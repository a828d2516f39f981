# Generated from spec/halopsa/upstream/entities/SharePointSite.yaml. Do not edit.
"""The model ``SharePointSite``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class SharePointSite(Entity):
    """The published schema ``SharePointSite``."""

    _entity: ClassVar[str] = "api.SharePointSite"

    id: str = key(default=None)
    name: str | None = None
    siteId: str | None = None
    sitePath: str | None = None
    title: str | None = None

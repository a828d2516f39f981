# Generated from spec/halopsa/upstream/entities/SharePointSitecollection.yaml. Do not edit.
"""The model ``SharePointSitecollection``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SharePointSitecollection(Entity):
    """The published schema ``SharePointSitecollection``."""

    _entity: ClassVar[str] = "api.SharePointSitecollection"

    hostname: str | None = None

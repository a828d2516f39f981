# Generated from spec/halopsa/upstream/entities/SharePointListDetails.yaml. Do not edit.
"""The model ``SharePointListDetails``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SharePointListDetails(Entity):
    """The published schema ``SharePointListDetails``."""

    _entity: ClassVar[str] = "api.SharePointListDetails"

    contentTypesEnabled: bool | None = None
    hidden: bool | None = None
    template: str | None = None

# Generated from spec/halopsa/upstream/entities/NCentralCustomTags.yaml. Do not edit.
"""The model ``NCentralCustomTags``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class NCentralCustomTags(Entity):
    """The published schema ``NCentralCustomTags``."""

    _entity: ClassVar[str] = "api.NCentralCustomTags"

    category: str | None = None
    priority: str | None = None
    requestType: str | None = None
    status: str | None = None

# Generated from spec/halopsa/upstream/entities/TopLinkClick.yaml. Do not edit.
"""The model ``TopLinkClick``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class TopLinkClick(Entity):
    """The published schema ``TopLinkClick``."""

    _entity: ClassVar[str] = "api.TopLinkClick"

    id: int = key(default=None)
    count: int | None = None
    url: str | None = None

# Generated from spec/halopsa/upstream/entities/IntegrationCursor.yaml. Do not edit.
"""The model ``IntegrationCursor``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class IntegrationCursor(Entity):
    """The published schema ``IntegrationCursor``."""

    _entity: ClassVar[str] = "api.IntegrationCursor"

    id: int = key(default=None)
    """Since build 2.236."""
    detailsid: int | None = None
    """Since build 2.236."""
    lastcursor: str | None = None
    """Since build 2.236."""
    moduleid: int | None = None
    """Since build 2.236."""
    tableid: int | None = None
    """Since build 2.236."""

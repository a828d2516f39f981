# Generated from spec/halopsa/upstream/entities/Header.yaml. Do not edit.
"""The model ``Header``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Header(Entity):
    """The published schema ``Header``."""

    _entity: ClassVar[str] = "api.Header"

    id: int = key(default=None)
    """One of -1 to 130."""
    field: str | None = None
    offset: int | None = None
    """Set by the server."""
    rawField: str | None = None
    """Set by the server."""
    rawValue: str | None = None
    """Set by the server."""
    value: str | None = None

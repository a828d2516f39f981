# Generated from spec/leads/entities/ErrorEntry.yaml. Do not edit.
"""The model ``ErrorEntry``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ErrorEntry(Entity):
    """Something that went wrong in the service.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "ErrorEntry"

    id: str = key(default=None)
    """Set by the server."""
    details: dict[str, Any] | None = None
    """Set by the server."""
    level: Literal["error", "warning", "info"] | None = None
    """Set by the server."""
    message: str | None = None
    """Set by the server."""
    source: str | None = None
    """Set by the server."""
    timestamp: dt.datetime | None = None
    """Set by the server."""

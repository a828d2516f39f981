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
    details: dict[str, Any] | None = None
    level: Literal["error", "warning", "info"] | None = None
    message: str | None = None
    source: str | None = None
    timestamp: dt.datetime | None = None

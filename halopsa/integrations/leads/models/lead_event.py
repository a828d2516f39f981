# Generated from spec/leads/entities/LeadEvent.yaml. Do not edit.
"""The model ``LeadEvent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class LeadEvent(Entity):
    """Something that happened to a lead.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "LeadEvent"

    at: dt.datetime = key(default=None)
    """Set by the server."""
    detail: dict[str, Any] | None = None
    """Set by the server."""
    what: str | None = None
    """Set by the server."""

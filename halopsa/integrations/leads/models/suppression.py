# Generated from spec/leads/entities/Suppression.yaml. Do not edit.
"""The model ``Suppression``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from halopsa.core.records.entity import entity, key
from halopsa.integrations.leads.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Suppression(Entity):
    """An address that is not to be contacted."""

    _entity: ClassVar[str] = "Suppression"

    id: str = key(default=None)
    """Set by the server."""
    created_at: dt.datetime | None = None
    """Set by the server."""
    email: str | None = None
    origin: Literal["api", "command", "tenant", "erasure"] | None = None
    """Set by the server."""
    reason: str | None = None

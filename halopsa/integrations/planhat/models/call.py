# Generated from spec/planhat/entities/Call.yaml. Do not edit.
"""The model ``Call``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity


@entity
class Call(Entity):
    """A phone call."""

    _entity: ClassVar[str] = "Call"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    agent: str | None = None
    nr: str | None = None
    ph_user_id: str | None = None
    """On the wire: ``phUserId``."""
    user_id: str | None = None
    """On the wire: ``userId``."""

# Generated from spec/apollo/entities/KeyHealth.yaml. Do not edit.
"""The model ``KeyHealth``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.leads.apollo.models._base import Entity


@entity
class KeyHealth(Entity):
    """How a key is."""

    _entity: ClassVar[str] = "KeyHealth"

    healthy: bool = key(default=None)
    """Set by the server."""
    is_logged_in: bool | None = None
    """Set by the server."""

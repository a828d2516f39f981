# Generated from spec/portal/entities/Nothing.yaml. Do not edit.
"""The model ``Nothing``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.portal.models._base import Entity


@entity
class Nothing(Entity):
    """An answer whose form is not known."""

    _entity: ClassVar[str] = "Nothing"

    id: str = key(default=None)
    """Set by the server."""

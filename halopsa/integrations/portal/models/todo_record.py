# Generated from spec/portal/entities/TodoRecord.yaml. Do not edit.
"""The model ``TodoRecord``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.portal.models._base import Entity


@entity
class TodoRecord(Entity):
    """A thing to do."""

    _entity: ClassVar[str] = "TodoRecord"

    id: str = key(default=None)
    """Set by the server."""

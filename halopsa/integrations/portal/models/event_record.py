# Generated from spec/portal/entities/EventRecord.yaml. Do not edit.
"""The model ``EventRecord``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.portal.models._base import Entity


@entity
class EventRecord(Entity):
    """An entry of the audit log."""

    _entity: ClassVar[str] = "EventRecord"

    id: str = key(default=None)
    """Set by the server."""

# Generated from spec/halopsa/upstream/entities/CallEvent.yaml. Do not edit.
"""The model ``CallEvent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class CallEvent(Entity):
    """The published schema ``CallEvent``."""

    _entity: ClassVar[str] = "api.CallEvent"

    id: int = key(default=None)
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    agent_email: str | None = None
    """Since build 2.250."""
    agent_id: int | None = None
    """Since build 2.250."""
    agent_number: str | None = None
    """Since build 2.250."""
    date_processed: dt.datetime | None = None
    """Since build 2.250."""
    details_id: int | None = None
    """Since build 2.250."""
    external_agent_id: str | None = None
    """Since build 2.250."""
    external_call_id: str | None = None
    """Since build 2.250."""
    module_id: int | None = None
    """Since build 2.250."""
    recording_url: str | None = None
    """Since build 2.250."""
    user_number: str | None = None
    """Since build 2.250."""

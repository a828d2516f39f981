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
    _warning: str | None = None
    agent_email: str | None = None
    agent_id: int | None = None
    agent_number: str | None = None
    date_processed: dt.datetime | None = None
    details_id: int | None = None
    external_agent_id: str | None = None
    external_call_id: str | None = None
    module_id: int | None = None
    recording_url: str | None = None
    user_number: str | None = None

# Generated from spec/halopsa/upstream/entities/TeamsChatMessage_List.yaml. Do not edit.
"""The model ``TeamsChatMessage_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class TeamsChatMessage_List(Entity):
    """The published schema ``TeamsChatMessage_List``."""

    _entity: ClassVar[str] = "api.TeamsChatMessage_List"

    id: int = key(default=None)
    _sendmessage: bool | None = None
    _warning: str | None = None
    chat_id: str | None = None
    datetime: dt.datetime | None = None
    external_link_id: int | None = None
    message_id: str | None = None
    note: str | None = None
    note_html: str | None = None
    remote_session_id: int | None = None
    who: str | None = None
    who_azure_id: str | None = None
    whoagent_id: int | None = None
    whoagent_name: str | None = None

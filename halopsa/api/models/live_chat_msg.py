# Generated from spec/halopsa/upstream/entities/LiveChatMsg.yaml. Do not edit.
"""The model ``LiveChatMsg``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.chat_input_field import ChatInputField
    from halopsa.api.models.kb_entry_list import KBEntry_List
    from halopsa.api.models.key_pair import KeyPair
    from halopsa.api.models.key_pair4 import KeyPair4
    from halopsa.api.models.serv_site_list import ServSite_List


@entity
class LiveChatMsg(Entity):
    """The published schema ``LiveChatMsg``."""

    _entity: ClassVar[str] = "api.LiveChatMsg"

    id: int = key(default=None)
    _abandoned: bool | None = None
    """Published since 2026-01-25."""
    _dont_fire_automations: bool | None = None
    """Since build 2.250."""
    _isremoteinvite: bool | None = None
    _remoteintegration: str | None = None
    _warning: str | None = None
    agent_id: int | None = None
    attachment_id: int | None = None
    attachment_ids: list[KeyPair4] | None = None
    chat_id: int | None = None
    chat_image_type: int | None = None
    chatprofileid: str | None = None
    """Published since 2026-01-25."""
    chatprofilekey: str | None = None
    """Published since 2026-01-25."""
    display_name: str | None = None
    input_id: int | None = None
    is_message_safe: bool | None = None
    kb_search_results: list[KBEntry_List] | None = None
    lastmessageid: int | None = None
    local_storage_key_mappings: list[KeyPair] | None = None
    """Since build 2.250."""
    local_storage_key_mappings_log: str | None = None
    """Since build 2.250."""
    modified_by_agent_id: int | None = None
    """Published since 2026-01-25."""
    modified_by_agent_name: str | None = None
    """Published since 2026-01-25."""
    next_input_fieldinfo: ChatInputField | None = None
    next_input_id: int | None = None
    remotetechid: int | None = None
    sender_id: int | None = None
    services_search_results: list[ServSite_List] | None = None
    system_id: int | None = None
    text: str | None = None
    textplain: str | None = None
    """Published since 2026-01-25."""
    ticket_id: int | None = None
    timestamp: dt.datetime | None = None
    unknown_id: str | None = None
    user_chat_url: str | None = None
    user_id: int | None = None
    value_bool: bool | None = None
    value_date: dt.datetime | None = None
    value_int: int | None = None
    value_multi: str | None = None

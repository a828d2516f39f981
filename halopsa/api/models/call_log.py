# Generated from spec/halopsa/upstream/entities/CallLog.yaml. Do not edit.
"""The model ``CallLog``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.address_store import AddressStore
    from halopsa.api.models.area import Area
    from halopsa.api.models.site import Site
    from halopsa.api.models.users import Users


@entity
class CallLog(Entity):
    """The published schema ``CallLog``."""

    _entity: ClassVar[str] = "api.CallLog"

    id: int = key(default=None)
    _canupdate: bool | None = None
    _complete: bool | None = None
    _continue: bool | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    action_number: int | None = None
    agent_id: int | None = None
    call_category: str | None = None
    call_direction: int | None = None
    call_event_id: int | None = None
    """Since build 2.250."""
    call_status: int | None = None
    call_transcript: str | None = None
    call_type: str | None = None
    caller_address: AddressStore | None = None
    caller_email: str | None = None
    caller_name: str | None = None
    caller_other1: str | None = None
    """Published since 2026-01-25."""
    caller_other2: str | None = None
    """Published since 2026-01-25."""
    caller_other3: str | None = None
    """Published since 2026-01-25."""
    caller_other4: str | None = None
    """Published since 2026-01-25."""
    caller_other5: str | None = None
    """Published since 2026-01-25."""
    caller_primary_number: str | None = None
    """Since build 2.250."""
    callerid: str | None = None
    calllog_attachment_count: int | None = None
    category1: str | None = None
    category2: str | None = None
    category3: str | None = None
    category4: str | None = None
    client_details: Area | None = None
    client_id: int | None = None
    client_name: str | None = None
    diallednumber: str | None = None
    displayname: str | None = None
    end_date: dt.datetime | None = None
    existingticketid: str | None = None
    form_id: str | None = None
    note: str | None = None
    outcome_id: int | None = None
    site_details: Site | None = None
    site_id: int | None = None
    site_name: str | None = None
    start_date: dt.datetime | None = None
    start_date_note: str | None = None
    summary: str | None = None
    third_party_id: str | None = None
    ticket_id: int | None = None
    timetaken: float | None = None
    transferred_agentid: int | None = None
    transferred_team_name: str | None = None
    transferred_teamid: int | None = None
    update_user_number: bool | None = None
    user_details: Users | None = None
    user_id: int | None = None
    user_name: str | None = None
    user_number: str | None = None

# Generated from spec/halopsa/upstream/entities/AreaNote.yaml. Do not edit.
"""The model ``AreaNote``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.area_note_reply import AreaNoteReply
    from halopsa.api.models.attachment_view import Attachment_View
    from halopsa.api.models.custom_field import CustomField


@entity
class AreaNote(Entity):
    """The published schema ``AreaNote``."""

    _entity: ClassVar[str] = "api.AreaNote"

    id: int = key(default=None)
    _dont_fire_automations: bool | None = None
    """Published since 2026-01-25."""
    _reply_count: int | None = None
    """Since build 2.250."""
    _warning: str | None = None
    add_to_calendar: bool | None = None
    app_agent_id: int | None = None
    app_subject: str | None = None
    app_user_id: int | None = None
    attachment_count: int | None = None
    """Since build 2.250."""
    attachment_list: Attachment_View | None = None
    """Since build 2.250."""
    client_id: int | None = None
    createdfromaction: bool | None = None
    customfields: list[CustomField] | None = None
    datetime: dt.datetime | None = None
    detail: str | None = None
    hide_time_taken: bool | None = None
    invoice_id: int | None = None
    mailentryid: str | None = None
    nextcalldate: dt.datetime | None = None
    nextcallduration: float | None = None
    note: str | None = None
    pinned: bool | None = None
    """Since build 2.250."""
    purchase_order_id: int | None = None
    quote_id: int | None = None
    replies: list[AreaNoteReply] | None = None
    """Since build 2.250."""
    sales_order_id: int | None = None
    satisfaction: str | None = None
    site_id: int | None = None
    sitename: str | None = None
    """Since build 2.250."""
    subject: str | None = None
    """Published since 2026-01-25."""
    supplier_id: int | None = None
    third_party_id: str | None = None
    ticketid: int | None = None
    timetaken: float | None = None
    user_id: int | None = None
    username: str | None = None
    """Since build 2.250."""
    who: str | None = None
    """Published since 2026-01-25."""
    who_agentid: int | None = None

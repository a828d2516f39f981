# Generated from spec/halopsa/upstream/entities/EscMsg.yaml. Do not edit.
"""The model ``EscMsg``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class EscMsg(Entity):
    """The published schema ``EscMsg``."""

    _entity: ClassVar[str] = "api.EscMsg"

    _ignoreperms: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    _update_older: bool | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    action_number: int | None = None
    agent_id: int | None = None
    apiversion: str | None = None
    approval_id: int | None = None
    at_entity: str | None = None
    at_uniqueid: int | None = None
    attachment_type: int | None = None
    batch_master: bool | None = None
    batch_parent_id: int | None = None
    batch_status: int | None = None
    batch_use: int | None = None
    ccaddress: str | None = None
    client_id: int | None = None
    datetime: dt.datetime | None = None
    deleted: bool | None = None
    emailaddress: str | None = None
    emailbody: str | None = None
    emailbody_html: str | None = None
    emailstatus: int | None = None
    eventno: int | None = None
    full: str | None = None
    integratorwarning: bool | None = None
    key_id: int | None = None
    mailbox_from: int | None = None
    mattermost_channelid: int | None = None
    mention_type: str | None = None
    """Published since 2026-01-25."""
    message: str | None = None
    module_id: int | None = None
    """Published since 2026-01-25."""
    msteamsid: int | None = None
    next_retry_date: dt.datetime | None = None
    notification_id: int | None = None
    notification_name: str | None = None
    popupaddress: str | None = None
    popupcolour: str | None = None
    popupstatus: int | None = None
    pushstatus: int | None = None
    read_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    read_input: int | None = None
    """Published since 2026-01-25."""
    read_status: int | None = None
    read_status_update: int | None = None
    replyto_address: str | None = None
    sendemailifnopopup: bool | None = None
    shown: bool | None = None
    slackid: int | None = None
    smsbody: str | None = None
    smsnos: str | None = None
    smsstatus: int | None = None
    status: int | None = None
    status_update: int | None = None
    subject: str | None = None
    summary: str | None = None
    template_already_processed: bool | None = None
    template_id: int | None = None
    thirdparty_id: str | None = None
    """Published since 2026-01-25."""
    ticket_id: int | None = None
    type: int | None = None
    user_id: int | None = None

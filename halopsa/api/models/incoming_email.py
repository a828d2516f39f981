# Generated from spec/halopsa/upstream/entities/IncomingEmail.yaml. Do not edit.
"""The model ``IncomingEmail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.mailbox import Mailbox
    from halopsa.api.models.users_list import Users_List


@entity
class IncomingEmail(Entity):
    """The published schema ``IncomingEmail``."""

    _entity: ClassVar[str] = "api.IncomingEmail"

    id: int = key(default=None)
    _checkmailid: bool | None = None
    _clientsiteuser: str | None = None
    """Published since 2026-01-25."""
    _downloadmail: bool | None = None
    _matchedsiteaarea: int | None = None
    """Published since 2026-01-25."""
    _matchedsiteid: int | None = None
    """Published since 2026-01-25."""
    _matchedsitename: str | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    addactiontofaultid: int | None = None
    agentid: int | None = None
    data: str | None = None
    datecreated: dt.datetime | None = None
    dateprocessed: dt.datetime | None = None
    delete: bool | None = None
    from_: str | None = None
    """On the wire: ``from``."""
    html: str | None = None
    issalesmb: bool | None = None
    last_attempt_date: dt.datetime | None = None
    mailbox: Mailbox | None = None
    mailbox_type_int: int | None = None
    mailid: str | None = None
    mbid: int | None = None
    memo: str | None = None
    old_id: int | None = None
    outbound: bool | None = None
    plain: str | None = None
    """Published since 2026-01-25."""
    processed: bool | None = None
    removed_from_mailbox: bool | None = None
    retry_remaining: int | None = None
    source: int | None = None
    status: int | None = None
    subject: str | None = None
    to: str | None = None
    user: Users_List | None = None

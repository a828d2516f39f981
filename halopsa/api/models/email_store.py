# Generated from spec/halopsa/upstream/entities/EmailStore.yaml. Do not edit.
"""The model ``EmailStore``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.attachment import Attachment
    from halopsa.api.models.mailbox import Mailbox


@entity
class EmailStore(Entity):
    """The published schema ``EmailStore``."""

    _entity: ClassVar[str] = "api.EmailStore"

    id: int = key(default=None)
    _emailsent: bool | None = None
    _isbatch: bool | None = None
    _warning: str | None = None
    add_to_feed: bool | None = None
    addactionaftersending: bool | None = None
    attachments: list[Attachment] | None = None
    bulk_user_id: int | None = None
    bulk_user_id_array: list[int] | None = None
    client_id: int | None = None
    contract_id: int | None = None
    datecreated: dt.datetime | None = None
    dateemailed: dt.datetime | None = None
    emailattachments: str | None = None
    emailbcc: str | None = None
    emailbody: str | None = None
    emailbody_html: str | None = None
    emailcc: str | None = None
    emailsubject: str | None = None
    emailto: str | None = None
    faultid: int | None = None
    from_dl_id: int | None = None
    invoice_id: int | None = None
    is_stand_alone_email: bool | None = None
    """Published since 2026-01-25."""
    kb_id: int | None = None
    keymessage: str | None = None
    mailbox_id: int | None = None
    messagegroup_id: int | None = None
    org_id: int | None = None
    purchaseorder_id: int | None = None
    quotation_id: int | None = None
    ref: int | None = None
    reply_direct: bool | None = None
    replyaddress: str | None = None
    report_id: int | None = None
    sales_mailbox_override_id: int | None = None
    salesorder_id: int | None = None
    site_id: int | None = None
    sub_type: int | None = None
    """Published since 2026-01-25."""
    templateid: int | None = None
    test_credentials: Mailbox | None = None
    user_id: int | None = None
    username: str | None = None

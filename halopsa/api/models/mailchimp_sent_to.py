# Generated from spec/halopsa/upstream/entities/MailchimpSentTo.yaml. Do not edit.
"""The model ``MailchimpSentTo``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.mailchimp_links import Mailchimp_Links
    from halopsa.api.models.mailchimp_merge_fields import MailchimpMerge_Fields


@entity
class MailchimpSentTo(Entity):
    """The published schema ``MailchimpSentTo``."""

    _entity: ClassVar[str] = "api.MailchimpSentTo"

    _links: list[Mailchimp_Links] | None = None
    absplit_group: str | None = None
    campaign_id: str | None = None
    email_address: str | None = None
    email_id: str | None = None
    gmt_offset: float | None = None
    last_open: dt.datetime | None = None
    list_id: str | None = None
    list_is_active: bool | None = None
    merge_fields: MailchimpMerge_Fields | None = None
    open_count: int | None = None
    status: str | None = None
    vip: bool | None = None

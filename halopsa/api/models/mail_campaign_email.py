# Generated from spec/halopsa/upstream/entities/MailCampaignEmail.yaml. Do not edit.
"""The model ``MailCampaignEmail``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.html_design import HtmlDesign


@entity
class MailCampaignEmail(Entity):
    """The published schema ``MailCampaignEmail``."""

    _entity: ClassVar[str] = "api.MailCampaignEmail"

    id: int = key(default=None)
    body: str | None = None
    body_html: str | None = None
    date_sent: dt.datetime | None = None
    design: HtmlDesign | None = None
    mailcampaign_id: int | None = None
    send_at_datetime: dt.datetime | None = None
    send_at_timeafter_days: int | None = None
    send_at_timeafter_hours: int | None = None
    send_at_timeafter_mins: int | None = None
    send_type: int | None = None
    sequence: int | None = None
    status: int | None = None
    status_desc: str | None = None
    subject: str | None = None

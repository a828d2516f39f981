# Generated from spec/halopsa/upstream/entities/MailchimpRss_Opts.yaml. Do not edit.
"""The model ``MailchimpRss_Opts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.schedule import Schedule


@entity
class MailchimpRss_Opts(Entity):
    """The published schema ``MailchimpRss_Opts``."""

    _entity: ClassVar[str] = "api.MailchimpRss_Opts"

    constrain_rss_img: bool | None = None
    feed_url: str | None = None
    frequency: str | None = None
    last_sent: dt.datetime | None = None
    schedule: Schedule | None = None

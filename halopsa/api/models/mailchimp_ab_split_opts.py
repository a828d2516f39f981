# Generated from spec/halopsa/upstream/entities/MailchimpAb_Split_Opts.yaml. Do not edit.
"""The model ``MailchimpAb_Split_Opts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class MailchimpAb_Split_Opts(Entity):
    """The published schema ``MailchimpAb_Split_Opts``."""

    _entity: ClassVar[str] = "api.MailchimpAb_Split_Opts"

    from_name_a: str | None = None
    from_name_b: str | None = None
    pick_winner: str | None = None
    reply_email_a: str | None = None
    reply_email_b: str | None = None
    send_time_a: dt.datetime | None = None
    send_time_b: dt.datetime | None = None
    send_time_winner: str | None = None
    split_size: int | None = None
    split_test: str | None = None
    subject_a: str | None = None
    subject_b: str | None = None
    wait_time: int | None = None
    wait_units: str | None = None

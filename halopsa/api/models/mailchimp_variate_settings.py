# Generated from spec/halopsa/upstream/entities/MailchimpVariate_Settings.yaml. Do not edit.
"""The model ``MailchimpVariate_Settings``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.mailchimp_combination import MailchimpCombination


@entity
class MailchimpVariate_Settings(Entity):
    """The published schema ``MailchimpVariate_Settings``."""

    _entity: ClassVar[str] = "api.MailchimpVariate_Settings"

    combinations: list[MailchimpCombination] | None = None
    contents: list[str] | None = None
    from_names: list[str] | None = None
    reply_to_addresses: list[str] | None = None
    send_times: list[dt.datetime] | None = None
    subject_lines: list[str] | None = None
    test_size: int | None = None
    wait_time: int | None = None
    winner_criteria: str | None = None
    winning_campaign_id: str | None = None
    winning_combination_id: str | None = None

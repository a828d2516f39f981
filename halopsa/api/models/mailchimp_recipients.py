# Generated from spec/halopsa/upstream/entities/MailchimpRecipients.yaml. Do not edit.
"""The model ``MailchimpRecipients``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.mailchimp_segment_opts import MailchimpSegment_Opts


@entity
class MailchimpRecipients(Entity):
    """The published schema ``MailchimpRecipients``."""

    _entity: ClassVar[str] = "api.MailchimpRecipients"

    list_id: str | None = None
    list_is_active: bool | None = None
    list_name: str | None = None
    recipient_count: int | None = None
    segment_opts: MailchimpSegment_Opts | None = None
    segment_text: str | None = None

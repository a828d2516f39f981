# Generated from spec/halopsa/upstream/entities/MailchimpTracking.yaml. Do not edit.
"""The model ``MailchimpTracking``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.mailchimp_capsule import MailchimpCapsule
    from halopsa.api.models.mailchimp_salesforce import MailchimpSalesforce


@entity
class MailchimpTracking(Entity):
    """The published schema ``MailchimpTracking``."""

    _entity: ClassVar[str] = "api.MailchimpTracking"

    capsule: MailchimpCapsule | None = None
    clicktale: str | None = None
    ecomm360: bool | None = None
    goal_tracking: bool | None = None
    google_analytics: str | None = None
    html_clicks: bool | None = None
    opens: bool | None = None
    salesforce: MailchimpSalesforce | None = None
    text_clicks: bool | None = None

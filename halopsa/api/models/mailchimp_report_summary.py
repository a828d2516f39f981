# Generated from spec/halopsa/upstream/entities/MailchimpReport_Summary.yaml. Do not edit.
"""The model ``MailchimpReport_Summary``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.mailchimp_ecommerce import MailchimpEcommerce


@entity
class MailchimpReport_Summary(Entity):
    """The published schema ``MailchimpReport_Summary``."""

    _entity: ClassVar[str] = "api.MailchimpReport_Summary"

    click_rate: float | None = None
    clicks: int | None = None
    ecommerce: MailchimpEcommerce | None = None
    open_rate: float | None = None
    opens: int | None = None
    subscriber_clicks: int | None = None
    unique_opens: int | None = None

# Generated from spec/halopsa/upstream/entities/MailchimpDelivery_Status.yaml. Do not edit.
"""The model ``MailchimpDelivery_Status``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class MailchimpDelivery_Status(Entity):
    """The published schema ``MailchimpDelivery_Status``."""

    _entity: ClassVar[str] = "api.MailchimpDelivery_Status"

    can_cancel: bool | None = None
    emails_canceled: int | None = None
    emails_sent: int | None = None
    enabled: bool | None = None
    status: str | None = None

# Generated from spec/halopsa/upstream/entities/AdobeAcrobatWebhook.yaml. Do not edit.
"""The model ``AdobeAcrobatWebhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.adobe_acrobat_webhook_agreement import AdobeAcrobatWebhookAgreement
    from halopsa.api.models.adobe_acrobat_webhooknotificationapplicableuser import AdobeAcrobatWebhooknotificationapplicableuser
    from halopsa.api.models.adobe_acrobat_webhookurlinfo import AdobeAcrobatWebhookurlinfo


@entity
class AdobeAcrobatWebhook(Entity):
    """The published schema ``AdobeAcrobatWebhook``."""

    _entity: ClassVar[str] = "api.AdobeAcrobatWebhook"

    actingUserEmail: str | None = None
    actingUserId: str | None = None
    actionType: str | None = None
    agreement: AdobeAcrobatWebhookAgreement | None = None
    event: str | None = None
    eventDate: dt.datetime | None = None
    eventResourceType: str | None = None
    initiatingUserEmail: str | None = None
    initiatingUserId: str | None = None
    participantRole: str | None = None
    participantUserEmail: str | None = None
    participantUserId: str | None = None
    webhookId: str | None = None
    webhookName: str | None = None
    webhookNotificationApplicableUsers: list[AdobeAcrobatWebhooknotificationapplicableuser] | None = None
    webhookNotificationId: str | None = None
    webhookScope: str | None = None
    webhookUrlInfo: AdobeAcrobatWebhookurlinfo | None = None

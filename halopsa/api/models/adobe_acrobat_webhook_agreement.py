# Generated from spec/halopsa/upstream/entities/AdobeAcrobatWebhookAgreement.yaml. Do not edit.
"""The model ``AdobeAcrobatWebhookAgreement``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.adobe_acrobat_documentsinfo import AdobeAcrobatDocumentsinfo


@entity
class AdobeAcrobatWebhookAgreement(Entity):
    """The published schema ``AdobeAcrobatWebhookAgreement``."""

    _entity: ClassVar[str] = "api.AdobeAcrobatWebhookAgreement"

    id: str = key(default=None)
    documentsInfo: AdobeAcrobatDocumentsinfo | None = None
    name: str | None = None
    status: str | None = None

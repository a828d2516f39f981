# Generated from spec/halopsa/upstream/entities/AdobeAcrobatWebhooknotificationapplicableuser.yaml. Do not edit.
"""The model ``AdobeAcrobatWebhooknotificationapplicableuser``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AdobeAcrobatWebhooknotificationapplicableuser(Entity):
    """The published schema ``AdobeAcrobatWebhooknotificationapplicableuser``."""

    _entity: ClassVar[str] = "api.AdobeAcrobatWebhooknotificationapplicableuser"

    id: str = key(default=None)
    email: str | None = None
    payloadApplicable: bool | None = None
    role: str | None = None

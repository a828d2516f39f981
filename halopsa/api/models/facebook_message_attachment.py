# Generated from spec/halopsa/upstream/entities/FacebookMessageAttachment.yaml. Do not edit.
"""The model ``FacebookMessageAttachment``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.facebook_message_payload import FacebookMessagePayload


@entity
class FacebookMessageAttachment(Entity):
    """The published schema ``FacebookMessageAttachment``."""

    _entity: ClassVar[str] = "api.FacebookMessageAttachment"

    payload: FacebookMessagePayload | None = None
    type: str | None = None

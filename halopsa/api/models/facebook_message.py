# Generated from spec/halopsa/upstream/entities/FacebookMessage.yaml. Do not edit.
"""The model ``FacebookMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.facebook_key_pair import FacebookKeyPair
    from halopsa.api.models.facebook_message_content import FacebookMessageContent


@entity
class FacebookMessage(Entity):
    """The published schema ``FacebookMessage``."""

    _entity: ClassVar[str] = "api.FacebookMessage"

    message: FacebookMessageContent | None = None
    recipient: FacebookKeyPair | None = None
    sender: FacebookKeyPair | None = None
    timestamp: int | None = None

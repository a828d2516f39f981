# Generated from spec/halopsa/upstream/entities/FacebookMessageContent.yaml. Do not edit.
"""The model ``FacebookMessageContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.facebook_message_attachment import FacebookMessageAttachment


@entity
class FacebookMessageContent(Entity):
    """The published schema ``FacebookMessageContent``."""

    _entity: ClassVar[str] = "api.FacebookMessageContent"

    attachments: list[FacebookMessageAttachment] | None = None
    is_deleted: bool | None = None
    is_echo: bool | None = None
    is_unsupported: bool | None = None
    mid: str | None = None
    text: str | None = None

# Generated from spec/halopsa/upstream/entities/MessagePart.yaml. Do not edit.
"""The model ``MessagePart``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.message_part_body import MessagePartBody
    from halopsa.api.models.message_part_header import MessagePartHeader


@entity
class MessagePart(Entity):
    """The published schema ``MessagePart``."""

    _entity: ClassVar[str] = "api.MessagePart"

    body: MessagePartBody | None = None
    eTag: str | None = None
    filename: str | None = None
    headers: list[MessagePartHeader] | None = None
    mimeType: str | None = None
    partId: str | None = None
    parts: list[MessagePart] | None = None

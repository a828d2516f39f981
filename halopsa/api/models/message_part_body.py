# Generated from spec/halopsa/upstream/entities/MessagePartBody.yaml. Do not edit.
"""The model ``MessagePartBody``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class MessagePartBody(Entity):
    """The published schema ``MessagePartBody``."""

    _entity: ClassVar[str] = "api.MessagePartBody"

    attachmentId: str | None = None
    data: str | None = None
    eTag: str | None = None
    size: int | None = None

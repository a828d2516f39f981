# Generated from spec/halopsa/upstream/entities/MessagePartHeader.yaml. Do not edit.
"""The model ``MessagePartHeader``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class MessagePartHeader(Entity):
    """The published schema ``MessagePartHeader``."""

    _entity: ClassVar[str] = "api.MessagePartHeader"

    eTag: str | None = None
    name: str | None = None
    value: str | None = None

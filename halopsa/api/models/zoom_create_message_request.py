# Generated from spec/halopsa/upstream/entities/ZoomCreateMessageRequest.yaml. Do not edit.
"""The model ``ZoomCreateMessageRequest``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class ZoomCreateMessageRequest(Entity):
    """The published schema ``ZoomCreateMessageRequest``."""

    _entity: ClassVar[str] = "api.ZoomCreateMessageRequest"

    message: str | None = None
    to: str | None = None

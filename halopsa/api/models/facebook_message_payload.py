# Generated from spec/halopsa/upstream/entities/FacebookMessagePayload.yaml. Do not edit.
"""The model ``FacebookMessagePayload``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class FacebookMessagePayload(Entity):
    """The published schema ``FacebookMessagePayload``."""

    _entity: ClassVar[str] = "api.FacebookMessagePayload"

    url: str | None = None

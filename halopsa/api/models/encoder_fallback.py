# Generated from spec/halopsa/upstream/entities/EncoderFallback.yaml. Do not edit.
"""The model ``EncoderFallback``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class EncoderFallback(Entity):
    """The published schema ``EncoderFallback``."""

    _entity: ClassVar[str] = "api.EncoderFallback"

    maxCharCount: int | None = None
    """Set by the server."""

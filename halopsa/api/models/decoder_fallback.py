# Generated from spec/halopsa/upstream/entities/DecoderFallback.yaml. Do not edit.
"""The model ``DecoderFallback``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class DecoderFallback(Entity):
    """The published schema ``DecoderFallback``."""

    _entity: ClassVar[str] = "api.DecoderFallback"

    maxCharCount: int | None = None
    """Set by the server."""

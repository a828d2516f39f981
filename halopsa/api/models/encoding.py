# Generated from spec/halopsa/upstream/entities/Encoding.yaml. Do not edit.
"""The model ``Encoding``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.decoder_fallback import DecoderFallback
    from halopsa.api.models.encoder_fallback import EncoderFallback


@entity
class Encoding(Entity):
    """The published schema ``Encoding``."""

    _entity: ClassVar[str] = "api.Encoding"

    bodyName: str | None = None
    """Set by the server."""
    codePage: int | None = None
    """Set by the server."""
    decoderFallback: DecoderFallback | None = None
    encoderFallback: EncoderFallback | None = None
    encodingName: str | None = None
    """Set by the server."""
    headerName: str | None = None
    """Set by the server."""
    isBrowserDisplay: bool | None = None
    """Set by the server."""
    isBrowserSave: bool | None = None
    """Set by the server."""
    isMailNewsDisplay: bool | None = None
    """Set by the server."""
    isMailNewsSave: bool | None = None
    """Set by the server."""
    isReadOnly: bool | None = None
    """Set by the server."""
    isSingleByte: bool | None = None
    """Set by the server."""
    webName: str | None = None
    """Set by the server."""
    windowsCodePage: int | None = None
    """Set by the server."""

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
    codePage: int | None = None
    decoderFallback: DecoderFallback | None = None
    encoderFallback: EncoderFallback | None = None
    encodingName: str | None = None
    headerName: str | None = None
    isBrowserDisplay: bool | None = None
    isBrowserSave: bool | None = None
    isMailNewsDisplay: bool | None = None
    isMailNewsSave: bool | None = None
    isReadOnly: bool | None = None
    isSingleByte: bool | None = None
    webName: str | None = None
    windowsCodePage: int | None = None

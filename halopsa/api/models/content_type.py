# Generated from spec/halopsa/upstream/entities/ContentType.yaml. Do not edit.
"""The model ``ContentType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.encoding import Encoding
    from halopsa.api.models.parameter import Parameter


@entity
class ContentType(Entity):
    """The published schema ``ContentType``."""

    _entity: ClassVar[str] = "api.ContentType"

    boundary: str | None = None
    charset: str | None = None
    charsetEncoding: Encoding | None = None
    format: str | None = None
    mediaSubtype: str | None = None
    mediaType: str | None = None
    mimeType: str | None = None
    """Set by the server."""
    name: str | None = None
    parameters: list[Parameter] | None = None
    """Set by the server."""

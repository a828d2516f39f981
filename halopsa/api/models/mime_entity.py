# Generated from spec/halopsa/upstream/entities/MimeEntity.yaml. Do not edit.
"""The model ``MimeEntity``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.content_disposition import ContentDisposition
    from halopsa.api.models.content_type import ContentType
    from halopsa.api.models.header import Header


@entity
class MimeEntity(Entity):
    """The published schema ``MimeEntity``."""

    _entity: ClassVar[str] = "api.MimeEntity"

    contentBase: str | None = None
    contentDisposition: ContentDisposition | None = None
    contentId: str | None = None
    contentLocation: str | None = None
    contentType: ContentType | None = None
    headers: list[Header] | None = None
    """Set by the server."""
    isAttachment: bool | None = None

# Generated from spec/halopsa/upstream/entities/AdobeAcrobatDocument.yaml. Do not edit.
"""The model ``AdobeAcrobatDocument``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AdobeAcrobatDocument(Entity):
    """The published schema ``AdobeAcrobatDocument``."""

    _entity: ClassVar[str] = "api.AdobeAcrobatDocument"

    id: str = key(default=None)
    mimeType: str | None = None
    name: str | None = None
    numPages: int | None = None

# Generated from spec/halopsa/upstream/entities/AdobeAcrobatDocumentsinfo.yaml. Do not edit.
"""The model ``AdobeAcrobatDocumentsinfo``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.adobe_acrobat_document import AdobeAcrobatDocument


@entity
class AdobeAcrobatDocumentsinfo(Entity):
    """The published schema ``AdobeAcrobatDocumentsinfo``."""

    _entity: ClassVar[str] = "api.AdobeAcrobatDocumentsinfo"

    documents: list[AdobeAcrobatDocument] | None = None

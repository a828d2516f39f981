# Generated from spec/halopsa/upstream/entities/PdfTemplateDetail.yaml. Do not edit.
"""The model ``PdfTemplateDetail``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class PdfTemplateDetail(Entity):
    """The published schema ``PdfTemplateDetail``."""

    _entity: ClassVar[str] = "api.PdfTemplateDetail"

    id: int = key(default=None)
    _warning: str | None = None
    html: str | None = None
    pdftemplate_guid: str | None = None
    """Since build 2.250."""
    pdftemplate_id: int | None = None
    sequence: int | None = None
    sytemuse: str | None = None
    textalign: str | None = None
    title: str | None = None

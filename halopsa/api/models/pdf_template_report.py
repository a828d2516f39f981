# Generated from spec/halopsa/upstream/entities/PdfTemplateReport.yaml. Do not edit.
"""The model ``PdfTemplateReport``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.analyzer_profile import AnalyzerProfile


@entity
class PdfTemplateReport(Entity):
    """The published schema ``PdfTemplateReport``."""

    _entity: ClassVar[str] = "api.PdfTemplateReport"

    id: int = key(default=None)
    _warning: str | None = None
    pdftemplate_guid: str | None = None
    """Since build 2.250."""
    pdftemplate_id: int | None = None
    report_data: AnalyzerProfile | None = None
    report_guid: str | None = None
    """Since build 2.250."""
    report_id: int | None = None
    report_name: str | None = None

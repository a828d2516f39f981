# Generated from spec/halopsa/upstream/entities/AnalyzerProfileSeries.yaml. Do not edit.
"""The model ``AnalyzerProfileSeries``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AnalyzerProfileSeries(Entity):
    """The published schema ``AnalyzerProfileSeries``."""

    _entity: ClassVar[str] = "api.AnalyzerProfileSeries"

    id: int = key(default=None)
    _warning: str | None = None
    report_id: int | None = None
    report_name: str | None = None
    seq: int | None = None
    seriestype: int | None = None
    widget_id: int | None = None
    yaxis: str | None = None

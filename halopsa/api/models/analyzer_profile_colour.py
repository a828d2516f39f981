# Generated from spec/halopsa/upstream/entities/AnalyzerProfileColour.yaml. Do not edit.
"""The model ``AnalyzerProfileColour``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AnalyzerProfileColour(Entity):
    """The published schema ``AnalyzerProfileColour``."""

    _entity: ClassVar[str] = "api.AnalyzerProfileColour"

    id: int = key(default=None)
    _warning: str | None = None
    colour: str | None = None
    min_threshold: int | None = None
    name: str | None = None
    report_id: int | None = None
    widget_id: int | None = None

# Generated from spec/halopsa/upstream/entities/AnalyzerProfile_View.yaml. Do not edit.
"""The model ``AnalyzerProfile_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.analyzer_profile_list import AnalyzerProfile_List


@entity
class AnalyzerProfile_View(Entity):
    """The published schema ``AnalyzerProfile_View``."""

    _entity: ClassVar[str] = "api.AnalyzerProfile_View"

    page_no: int | None = None
    page_size: int | None = None
    record_count: int | None = None
    reports: list[AnalyzerProfile_List] | None = None

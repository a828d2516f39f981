# Generated from spec/halopsa/upstream/entities/AnalyzerProfile_List.yaml. Do not edit.
"""The model ``AnalyzerProfile_List``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AnalyzerProfile_List(Entity):
    """The published schema ``AnalyzerProfile_List``."""

    _entity: ClassVar[str] = "api.AnalyzerProfile_List"

    id: int = key(default=None)
    _canupdate: bool | None = None
    apiquery_id: int | None = None
    canbeaccessedbyallusers: bool | None = None
    datasource_guid: str | None = None
    """Since build 2.250."""
    datasource_id: int | None = None
    description: str | None = None
    group_id: int | None = None
    group_name: str | None = None
    intent: str | None = None
    """Since build 2.250."""
    mainentity: str | None = None
    name: str | None = None
    restrictaccess: bool | None = None
    systemreportid: int | None = None
    type: int | None = None

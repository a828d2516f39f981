# Generated from spec/halopsa/upstream/entities/AnalyzerFilter.yaml. Do not edit.
"""The model ``AnalyzerFilter``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class AnalyzerFilter(Entity):
    """The published schema ``AnalyzerFilter``."""

    _entity: ClassVar[str] = "api.AnalyzerFilter"

    id: int = key(default=None)
    _warning: str | None = None
    data_type: str | None = None
    data_type_group: str | None = None
    fieldname: str | None = None
    numericruletype: int | None = None
    numericrulevalues: list[KeyPair2] | None = None
    """Published since 2026-01-25."""
    numericvalue: float | None = None
    query: str | None = None
    report_id: int | None = None
    stringruletext: str | None = None
    stringruletype: int | None = None
    stringrulevalues: list[KeyPair2] | None = None

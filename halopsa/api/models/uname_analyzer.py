# Generated from spec/halopsa/upstream/entities/UnameAnalyzer.yaml. Do not edit.
"""The model ``UnameAnalyzer``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class UnameAnalyzer(Entity):
    """The published schema ``UnameAnalyzer``."""

    _entity: ClassVar[str] = "api.UnameAnalyzer"

    agent_id: int | None = None
    agent_name: str | None = None
    readonly: bool | None = None
    report_id: int | None = None

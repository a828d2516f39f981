# Generated from spec/halopsa/upstream/entities/ExactDivision.yaml. Do not edit.
"""The model ``ExactDivision``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class ExactDivision(Entity):
    """The published schema ``ExactDivision``."""

    _entity: ClassVar[str] = "api.ExactDivision"

    code: int | None = None
    currentDivision: int | None = None
    description: str | None = None

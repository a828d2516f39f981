# Generated from spec/halopsa/upstream/entities/PiiCustomDetector.yaml. Do not edit.
"""The model ``PiiCustomDetector``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class PiiCustomDetector(Entity):
    """The published schema ``PiiCustomDetector``."""

    _entity: ClassVar[str] = "api.PiiCustomDetector"

    id: int = key(default=None)
    """Since build 2.250."""
    active: bool | None = None
    """Since build 2.250."""
    ignore_case: bool | None = None
    """Since build 2.250."""
    name: str | None = None
    """Since build 2.250."""
    regex_pattern: str | None = None
    """Since build 2.250."""

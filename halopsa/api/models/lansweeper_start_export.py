# Generated from spec/halopsa/upstream/entities/LansweeperStartExport.yaml. Do not edit.
"""The model ``LansweeperStartExport``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class LansweeperStartExport(Entity):
    """The published schema ``LansweeperStartExport``."""

    _entity: ClassVar[str] = "api.LansweeperStartExport"

    siteMappingId: int | None = None

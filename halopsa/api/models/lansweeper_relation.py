# Generated from spec/halopsa/upstream/entities/LansweeperRelation.yaml. Do not edit.
"""The model ``LansweeperRelation``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class LansweeperRelation(Entity):
    """The published schema ``LansweeperRelation``."""

    _entity: ClassVar[str] = "api.LansweeperRelation"

    childAssetKey: str | None = None
    comment: str | None = None
    endDate: str | None = None
    lastChanged: str | None = None
    name: str | None = None
    parentAssetKey: str | None = None
    startDate: str | None = None

# Generated from spec/halopsa/upstream/entities/LansweeperSoftware.yaml. Do not edit.
"""The model ``LansweeperSoftware``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class LansweeperSoftware(Entity):
    """The published schema ``LansweeperSoftware``."""

    _entity: ClassVar[str] = "api.LansweeperSoftware"

    installDate: dt.datetime | None = None
    name: str | None = None
    publisher: str | None = None
    version: str | None = None

# Generated from spec/halopsa/upstream/entities/FaultsIntacctObsComp.yaml. Do not edit.
"""The model ``FaultsIntacctObsComp``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class FaultsIntacctObsComp(Entity):
    """The published schema ``FaultsIntacctObsComp``."""

    _entity: ClassVar[str] = "api.FaultsIntacctObsComp"

    id: int = key(default=None)
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    date: dt.datetime | None = None
    """Since build 2.250."""
    intacct_id: int | None = None
    """Since build 2.250."""
    note: str | None = None
    """Since build 2.250."""
    percentage: float | None = None
    """Since build 2.250."""
    related_ticket_id: int | None = None
    """Since build 2.250."""

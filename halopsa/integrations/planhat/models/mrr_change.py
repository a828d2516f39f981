# Generated from spec/planhat/entities/MrrChange.yaml. Do not edit.
"""The model ``MrrChange``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.integrations.planhat.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class MrrChange(Entity):
    """New recurring revenue of a company, for the actions of licenses."""

    _entity: ClassVar[str] = "MrrChange"

    c_id: str | None = None
    """On the wire: ``cId``."""
    currency: str | None = None
    date: dt.datetime | None = None
    value: float | None = None

# Generated from spec/halopsa/upstream/entities/FaultsTimeEntry.yaml. Do not edit.
"""The model ``FaultsTimeEntry``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FaultsTimeEntry(Entity):
    """The published schema ``FaultsTimeEntry``."""

    _entity: ClassVar[str] = "api.FaultsTimeEntry"

    id: int = key(default=None)
    _warning: str | None = None
    actionbillingplanid: int | None = None
    actioncode: int | None = None
    actualtime: float | None = None
    faultid: int | None = None
    overridden: bool | None = None
    time: float | None = None
    value: float | None = None

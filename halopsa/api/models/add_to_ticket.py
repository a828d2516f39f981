# Generated from spec/halopsa/upstream/entities/AddToTicket.yaml. Do not edit.
"""The model ``AddToTicket``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class AddToTicket(Entity):
    """The published schema ``AddToTicket``."""

    _entity: ClassVar[str] = "api.AddToTicket"

    _addactiontofaultid: int | None = None
    _emailprocessed: int | None = None

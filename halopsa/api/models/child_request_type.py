# Generated from spec/halopsa/upstream/entities/ChildRequestType.yaml. Do not edit.
"""The model ``ChildRequestType``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ChildRequestType(Entity):
    """The published schema ``ChildRequestType``."""

    _entity: ClassVar[str] = "api.ChildRequestType"

    id: int = key(default=None)
    _warning: str | None = None
    child_tickettype_id: int | None = None
    child_tickettype_name: str | None = None
    tickettype_id: int | None = None

# Generated from spec/halopsa/upstream/entities/RequestTypeStatus.yaml. Do not edit.
"""The model ``RequestTypeStatus``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class RequestTypeStatus(Entity):
    """The published schema ``RequestTypeStatus``."""

    _entity: ClassVar[str] = "api.RequestTypeStatus"

    _warning: str | None = None
    status_guid: str | None = None
    status_id: int | None = None
    status_name: str | None = None
    tickettype_group_id: int | None = None
    tickettype_name: str | None = None
    ticketype_id: int | None = None

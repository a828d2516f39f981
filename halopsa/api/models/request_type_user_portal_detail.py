# Generated from spec/halopsa/upstream/entities/RequestTypeUserPortalDetail.yaml. Do not edit.
"""The model ``RequestTypeUserPortalDetail``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class RequestTypeUserPortalDetail(Entity):
    """The published schema ``RequestTypeUserPortalDetail``."""

    _entity: ClassVar[str] = "api.RequestTypeUserPortalDetail"

    id: int = key(default=None)
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    field_id: int | None = None
    """Since build 2.250."""
    field_name: str | None = None
    """Since build 2.250."""
    sequence: int | None = None
    """Since build 2.250."""
    tickettype_id: int | None = None
    """Since build 2.250."""

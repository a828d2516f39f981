# Generated from spec/halopsa/upstream/entities/InvoiceStatus.yaml. Do not edit.
"""The model ``InvoiceStatus``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class InvoiceStatus(Entity):
    """The published schema ``InvoiceStatus``."""

    _entity: ClassVar[str] = "api.InvoiceStatus"

    id: int = key(default=None)
    _warning: str | None = None
    is_sync: bool | None = None
    is_system: bool | None = None
    lock_edits: bool | None = None
    status_name: str | None = None
    type: int | None = None

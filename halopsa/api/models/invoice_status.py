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
    """Since build 2.236."""
    _warning: str | None = None
    """Since build 2.236."""
    is_sync: bool | None = None
    """Since build 2.236."""
    is_system: bool | None = None
    """Since build 2.236."""
    lock_edits: bool | None = None
    """Since build 2.236."""
    status_name: str | None = None
    """Since build 2.236."""
    type: int | None = None
    """Since build 2.236."""

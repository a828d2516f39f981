# Generated from spec/halopsa/upstream/entities/DistributorInvoiceDetailLinks.yaml. Do not edit.
"""The model ``DistributorInvoiceDetailLinks``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class DistributorInvoiceDetailLinks(Entity):
    """The published schema ``DistributorInvoiceDetailLinks``."""

    _entity: ClassVar[str] = "api.DistributorInvoiceDetailLinks"

    id: int = key(default=None)
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    invoice_id: int | None = None
    """Since build 2.250."""
    licence_id: int | None = None
    """Since build 2.250."""
    licence_name: str | None = None
    """Since build 2.250."""
    line_id: int | None = None
    """Since build 2.250."""

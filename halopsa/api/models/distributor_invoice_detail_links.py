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
    _warning: str | None = None
    invoice_id: int | None = None
    licence_id: int | None = None
    licence_name: str | None = None
    line_id: int | None = None

# Generated from spec/halopsa/upstream/entities/DistributorInvoice.yaml. Do not edit.
"""The model ``DistributorInvoice``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class DistributorInvoice(Entity):
    """The published schema ``DistributorInvoice``."""

    _entity: ClassVar[str] = "api.DistributorInvoice"

    id: int = key(default=None)
    """Since build 2.250."""
    _importtype: str | None = None
    """Since build 2.250."""
    _isimport: bool | None = None
    """Since build 2.250."""
    _licence_id: int | None = None
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    client: str | None = None
    """Since build 2.250."""
    cost: float | None = None
    """Since build 2.250."""
    description: str | None = None
    """Since build 2.250."""
    distr_invoice_id: str | None = None
    """Since build 2.250."""
    distr_invoice_line_id: str | None = None
    """Since build 2.250."""
    end_period: dt.datetime | None = None
    """Since build 2.250."""
    invoice_id: int | None = None
    """Since build 2.250."""
    invoice_line_id: int | None = None
    """Since build 2.250."""
    module_id: int | None = None
    """Since build 2.250."""
    price: float | None = None
    """Since build 2.250."""
    product_id: str | None = None
    """Since build 2.250."""
    product_name: str | None = None
    """Since build 2.250."""
    quantity: float | None = None
    """Since build 2.250."""
    start_period: dt.datetime | None = None
    """Since build 2.250."""
    subscription_id: str | None = None
    """Since build 2.250."""
    tenant_id: int | None = None
    """Since build 2.250."""

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
    _importtype: str | None = None
    _isimport: bool | None = None
    _licence_id: int | None = None
    _warning: str | None = None
    client: str | None = None
    cost: float | None = None
    description: str | None = None
    distr_invoice_id: str | None = None
    distr_invoice_line_id: str | None = None
    end_period: dt.datetime | None = None
    invoice_id: int | None = None
    invoice_line_id: int | None = None
    module_id: int | None = None
    price: float | None = None
    product_id: str | None = None
    product_name: str | None = None
    quantity: float | None = None
    start_period: dt.datetime | None = None
    subscription_id: str | None = None
    tenant_id: int | None = None

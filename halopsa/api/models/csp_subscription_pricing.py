# Generated from spec/halopsa/upstream/entities/CSPSubscriptionPricing.yaml. Do not edit.
"""The model ``CSPSubscriptionPricing``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class CSPSubscriptionPricing(Entity):
    """The published schema ``CSPSubscriptionPricing``."""

    _entity: ClassVar[str] = "api.CSPSubscriptionPricing"

    id: int = key(default=None)
    _warning: str | None = None
    billingplan: str | None = None
    currency: str | None = None
    effectiveenddate: dt.datetime | None = None
    effectivestartdate: dt.datetime | None = None
    erp_price: float | None = None
    market: str | None = None
    marketplace: str | None = None
    pricingtierrangemax: float | None = None
    pricingtierrangemin: float | None = None
    productid: str | None = None
    producttitle: str | None = None
    publisher: str | None = None
    segment: str | None = None
    skudescription: str | None = None
    skuid: str | None = None
    skutitle: str | None = None
    tags: str | None = None
    termduration: str | None = None
    unitofmeasure: str | None = None
    unitprice: float | None = None

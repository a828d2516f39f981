# Generated from spec/halopsa/upstream/entities/AmazonSellerBuyerInfo.yaml. Do not edit.
"""The model ``AmazonSellerBuyerInfo``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.amazon_seller_buyer_tax_info import AmazonSellerBuyerTaxInfo


@entity
class AmazonSellerBuyerInfo(Entity):
    """The published schema ``AmazonSellerBuyerInfo``."""

    _entity: ClassVar[str] = "api.AmazonSellerBuyerInfo"

    buyerCountry: str | None = None
    buyerEmail: str | None = None
    buyerName: str | None = None
    buyerTaxInfo: AmazonSellerBuyerTaxInfo | None = None
    purchaseOrderNumber: str | None = None

# Generated from spec/halopsa/upstream/entities/AmazonSellerBuyerTaxInfo.yaml. Do not edit.
"""The model ``AmazonSellerBuyerTaxInfo``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.amazon_seller_tax_classifications import AmazonSellerTaxClassifications


@entity
class AmazonSellerBuyerTaxInfo(Entity):
    """The published schema ``AmazonSellerBuyerTaxInfo``."""

    _entity: ClassVar[str] = "api.AmazonSellerBuyerTaxInfo"

    companyLegalName: str | None = None
    taxClassifications: list[AmazonSellerTaxClassifications] | None = None
    taxingRegion: str | None = None

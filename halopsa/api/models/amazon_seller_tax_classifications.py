# Generated from spec/halopsa/upstream/entities/AmazonSellerTaxClassifications.yaml. Do not edit.
"""The model ``AmazonSellerTaxClassifications``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class AmazonSellerTaxClassifications(Entity):
    """The published schema ``AmazonSellerTaxClassifications``."""

    _entity: ClassVar[str] = "api.AmazonSellerTaxClassifications"

    name: str | None = None
    value: str | None = None

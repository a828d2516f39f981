# Generated from spec/halopsa/upstream/entities/AmazonSellerDetails.yaml. Do not edit.
"""The model ``AmazonSellerDetails``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AmazonSellerDetails(Entity):
    """The published schema ``AmazonSellerDetails``."""

    _entity: ClassVar[str] = "api.AmazonSellerDetails"

    id: int = key(default=None)
    _code: str | None = None
    _exchangecode: bool | None = None
    _warning: str | None = None
    authorized: bool | None = None
    enabled: bool | None = None
    endpoint: str | None = None
    marketplace: str | None = None
    new_access_token: str | None = None
    new_integration_method: bool | None = None
    new_refresh_token: str | None = None
    redirect_uri: str | None = None
    """Published since 2026-01-25."""
    storefrontname: str | None = None

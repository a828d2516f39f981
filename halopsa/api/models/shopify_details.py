# Generated from spec/halopsa/upstream/entities/ShopifyDetails.yaml. Do not edit.
"""The model ``ShopifyDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ShopifyDetails(Entity):
    """The published schema ``ShopifyDetails``."""

    _entity: ClassVar[str] = "api.ShopifyDetails"

    id: int = key(default=None)
    _disconnect: bool | None = None
    _exchangecode: bool | None = None
    _warning: str | None = None
    access_token_expiry: dt.datetime | None = None
    """Since build 2.250."""
    app_type: int | None = None
    """Since build 2.250."""
    authorized: bool | None = None
    code: str | None = None
    enabled: bool | None = None
    new_access_token: str | None = None
    new_integration_method: bool | None = None
    new_password: str | None = None
    """Since build 2.250."""
    shopname: str | None = None
    username: str | None = None
    """Since build 2.250."""

# Generated from spec/halopsa/upstream/entities/GoogleBusinessDetails.yaml. Do not edit.
"""The model ``GoogleBusinessDetails``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class GoogleBusinessDetails(Entity):
    """The published schema ``GoogleBusinessDetails``."""

    _entity: ClassVar[str] = "api.GoogleBusinessDetails"

    id: int = key(default=None)
    _code: str | None = None
    _disconnect: bool | None = None
    _exchangecode: bool | None = None
    _warning: str | None = None
    account: str | None = None
    account_name: str | None = None
    authorized: bool | None = None
    client_id: str | None = None
    """Published since 2026-01-25."""
    connectionname: str | None = None
    enabled: bool | None = None
    location: str | None = None
    location_name: str | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    """Published since 2026-01-25."""
    new_integration_method: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    new_method: bool | None = None
    """Published since 2026-01-25."""
    new_refresh_token: str | None = None
    redirect_uri: str | None = None
    """Published since 2026-01-25."""

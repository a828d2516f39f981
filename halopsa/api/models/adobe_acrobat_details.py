# Generated from spec/halopsa/upstream/entities/AdobeAcrobatDetails.yaml. Do not edit.
"""The model ``AdobeAcrobatDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AdobeAcrobatDetails(Entity):
    """The published schema ``AdobeAcrobatDetails``."""

    _entity: ClassVar[str] = "api.AdobeAcrobatDetails"

    id: int = key(default=None)
    _disconnect: bool | None = None
    _exchangecode: bool | None = None
    _importtype: str | None = None
    _warning: str | None = None
    authorized: bool | None = None
    """Not published since 2026-01-25; older ones have it."""
    client_id: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    code: str | None = None
    code_verifier: str | None = None
    """Published since 2026-01-25."""
    enable_webhooks: bool | None = None
    guid: str | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_method: bool | None = None
    new_refresh_token: str | None = None
    new_webhook_secret: str | None = None
    redirect_uri: str | None = None
    """Published since 2026-01-25."""
    shard: str | None = None
    token_expiry: dt.datetime | None = None

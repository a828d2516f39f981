# Generated from spec/halopsa/upstream/entities/UnamePresenceSubscription.yaml. Do not edit.
"""The model ``UnamePresenceSubscription``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.azure_ad_connection import AzureADConnection


@entity
class UnamePresenceSubscription(Entity):
    """The published schema ``UnamePresenceSubscription``."""

    _entity: ClassVar[str] = "api.UnamePresenceSubscription"

    id: int = key(default=None)
    _dosave: bool | None = None
    _subscriptionaction: int | None = None
    """One of 0 to 3."""
    agent_id: int | None = None
    azure_connection: AzureADConnection | None = None
    azure_connection_id: int | None = None
    azure_oid: str | None = None
    azure_upn: str | None = None
    graph_host: str | None = None
    new_access_token: str | None = None
    new_refresh_token: str | None = None
    new_subscription_key: str | None = None
    oauth_code: str | None = None
    redirect_uri: str | None = None
    subscribed: bool | None = None
    subscription_expiry: dt.datetime | None = None
    subscription_id: str | None = None
    token_expiry: dt.datetime | None = None

# Generated from spec/halopsa/upstream/entities/UnameEventSubscription.yaml. Do not edit.
"""The model ``UnameEventSubscription``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class UnameEventSubscription(Entity):
    """The published schema ``UnameEventSubscription``."""

    _entity: ClassVar[str] = "api.UnameEventSubscription"

    id: int = key(default=None)
    _dosave: bool | None = None
    _subscriptionaction: int | None = None
    """One of 0 to 3."""
    agent_id: int | None = None
    agent_name: str | None = None
    azure_identifier: str | None = None
    new_subscription_key: str | None = None
    subscribed: bool | None = None
    subscription_expiry: dt.datetime | None = None
    subscription_id: str | None = None

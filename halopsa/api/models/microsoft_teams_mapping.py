# Generated from spec/halopsa/upstream/entities/MicrosoftTeamsMapping.yaml. Do not edit.
"""The model ``MicrosoftTeamsMapping``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class MicrosoftTeamsMapping(Entity):
    """The published schema ``MicrosoftTeamsMapping``."""

    _entity: ClassVar[str] = "api.MicrosoftTeamsMapping"

    id: int = key(default=None)
    _dosave: bool | None = None
    _subscriptionaction: int | None = None
    """One of 0 to 3."""
    new_subscription_key: str | None = None
    subscribed: bool | None = None
    subscription_expiry: dt.datetime | None = None
    subscription_id: str | None = None
    team_id: str | None = None
    team_name: str | None = None

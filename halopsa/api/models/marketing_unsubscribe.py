# Generated from spec/halopsa/upstream/entities/MarketingUnsubscribe.yaml. Do not edit.
"""The model ``MarketingUnsubscribe``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class MarketingUnsubscribe(Entity):
    """The published schema ``MarketingUnsubscribe``."""

    _entity: ClassVar[str] = "api.MarketingUnsubscribe"

    id: int = key(default=None)
    date_unsubscribed: dt.datetime | None = None
    email_address: str | None = None
    email_unsubscribed: int | None = None
    email_unsubscribed_name: str | None = None
    mailcampaign_id: int | None = None
    mailcampaign_name: str | None = None
    token: str | None = None
    unsub_all: bool | None = None
    user_id: int | None = None
    user_name: str | None = None
    validate_token: bool | None = None

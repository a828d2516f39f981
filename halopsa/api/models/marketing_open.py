# Generated from spec/halopsa/upstream/entities/MarketingOpen.yaml. Do not edit.
"""The model ``MarketingOpen``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class MarketingOpen(Entity):
    """The published schema ``MarketingOpen``."""

    _entity: ClassVar[str] = "api.MarketingOpen"

    id: int = key(default=None)
    date: dt.datetime | None = None
    email_address: str | None = None
    email_id: int | None = None
    email_name: str | None = None
    mailcampaign_id: int | None = None
    mailcampaign_name: str | None = None
    token: str | None = None
    type: int | None = None
    url: str | None = None
    user_agent: str | None = None
    """Published since 2026-01-25."""
    user_id: int | None = None
    user_name: str | None = None

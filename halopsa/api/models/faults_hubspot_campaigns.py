# Generated from spec/halopsa/upstream/entities/FaultsHubspotCampaigns.yaml. Do not edit.
"""The model ``FaultsHubspotCampaigns``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FaultsHubspotCampaigns(Entity):
    """The published schema ``FaultsHubspotCampaigns``."""

    _entity: ClassVar[str] = "api.FaultsHubspotCampaigns"

    id: int = key(default=None)
    _warning: str | None = None
    campaign_id: str | None = None
    campaign_name: str | None = None
    ticket_id: int | None = None

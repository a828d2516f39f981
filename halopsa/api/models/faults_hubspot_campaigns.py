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
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    campaign_id: str | None = None
    """Since build 2.250."""
    campaign_name: str | None = None
    """Since build 2.250."""
    ticket_id: int | None = None
    """Since build 2.250."""

# Generated from spec/halopsa/upstream/entities/CampaignDistributionListsMapping.yaml. Do not edit.
"""The model ``CampaignDistributionListsMapping``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CampaignDistributionListsMapping(Entity):
    """The published schema ``CampaignDistributionListsMapping``."""

    _entity: ClassVar[str] = "api.CampaignDistributionListsMapping"

    id: int = key(default=None)
    """Since build 2.250."""
    campaign_id: int | None = None
    """Since build 2.250."""
    name: str | None = None
    """Since build 2.250."""

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
    campaign_id: int | None = None
    name: str | None = None

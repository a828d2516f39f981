# Generated from spec/halopsa/upstream/entities/CampaignDistributionListsExclusion.yaml. Do not edit.
"""The model ``CampaignDistributionListsExclusion``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CampaignDistributionListsExclusion(Entity):
    """The published schema ``CampaignDistributionListsExclusion``."""

    _entity: ClassVar[str] = "api.CampaignDistributionListsExclusion"

    id: int = key(default=None)
    """Since build 2.250."""
    campaign_id: int | None = None
    """Since build 2.250."""
    name: str | None = None
    """Since build 2.250."""

# Generated from spec/halopsa/upstream/entities/CampaignUserDto.yaml. Do not edit.
"""The model ``CampaignUserDto``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CampaignUserDto(Entity):
    """The published schema ``CampaignUserDto``."""

    _entity: ClassVar[str] = "api.CampaignUserDto"

    id: int = key(default=None)
    """Since build 2.250."""

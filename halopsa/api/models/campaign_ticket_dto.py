# Generated from spec/halopsa/upstream/entities/CampaignTicketDto.yaml. Do not edit.
"""The model ``CampaignTicketDto``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CampaignTicketDto(Entity):
    """The published schema ``CampaignTicketDto``."""

    _entity: ClassVar[str] = "api.CampaignTicketDto"

    id: int = key(default=None)
    """Since build 2.250."""

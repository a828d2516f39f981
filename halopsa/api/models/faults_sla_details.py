# Generated from spec/halopsa/upstream/entities/FaultsSLADetails.yaml. Do not edit.
"""The model ``FaultsSLADetails``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FaultsSLADetails(Entity):
    """The published schema ``FaultsSLADetails``."""

    _entity: ClassVar[str] = "api.FaultsSLADetails"

    id: int = key(default=None)
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    related_ticket_id: int | None = None
    """Since build 2.250."""
    slaresolutionbreachcode: int | None = None
    """Since build 2.250."""
    slaresponsebreachcode: int | None = None
    """Since build 2.250."""

# Generated from spec/halopsa/upstream/entities/OutboundIntegrationMethodValueMapping.yaml. Do not edit.
"""The model ``OutboundIntegrationMethodValueMapping``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class OutboundIntegrationMethodValueMapping(Entity):
    """The published schema ``OutboundIntegrationMethodValueMapping``."""

    _entity: ClassVar[str] = "api.OutboundIntegrationMethodValueMapping"

    id: int = key(default=None)
    input: str | None = None
    methodvalue_id: int | None = None
    output: str | None = None
    sequence: int | None = None

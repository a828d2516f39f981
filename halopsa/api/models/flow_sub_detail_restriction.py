# Generated from spec/halopsa/upstream/entities/FlowSubDetailRestriction.yaml. Do not edit.
"""The model ``FlowSubDetailRestriction``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FlowSubDetailRestriction(Entity):
    """The published schema ``FlowSubDetailRestriction``."""

    _entity: ClassVar[str] = "api.FlowSubDetailRestriction"

    id: int = key(default=None)
    field_id: int | None = None
    flowsubdetail_id: int | None = None
    type: int | None = None
    value_id: int | None = None
    value_name: str | None = None

# Generated from spec/halopsa/upstream/entities/IntegrationFieldData.yaml. Do not edit.
"""The model ``IntegrationFieldData``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class IntegrationFieldData(Entity):
    """The published schema ``IntegrationFieldData``."""

    _entity: ClassVar[str] = "api.IntegrationFieldData"

    id: int = key(default=None)
    _warning: str | None = None
    details_id: int | None = None
    fieldid: str | None = None
    msid: int | None = None
    name: str | None = None
    type: int | None = None

# Generated from spec/halopsa/upstream/entities/IntegrationLookUp.yaml. Do not edit.
"""The model ``IntegrationLookUp``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class IntegrationLookUp(Entity):
    """The published schema ``IntegrationLookUp``."""

    _entity: ClassVar[str] = "api.IntegrationLookUp"

    id: int = key(default=None)
    _success: bool | None = None
    _warning: str | None = None
    module_id: int | None = None
    third_party_id: str | None = None
    type: int | None = None
    value: str | None = None

# Generated from spec/halopsa/upstream/entities/SyncroAlertProperties.yaml. Do not edit.
"""The model ``SyncroAlertProperties``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SyncroAlertProperties(Entity):
    """The published schema ``SyncroAlertProperties``."""

    _entity: ClassVar[str] = "api.SyncroAlertProperties"

    description: str | None = None
    device_id: int | None = None
    name: str | None = None
    trigger: str | None = None

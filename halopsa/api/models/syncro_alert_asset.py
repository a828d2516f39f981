# Generated from spec/halopsa/upstream/entities/SyncroAlertAsset.yaml. Do not edit.
"""The model ``SyncroAlertAsset``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class SyncroAlertAsset(Entity):
    """The published schema ``SyncroAlertAsset``."""

    _entity: ClassVar[str] = "api.SyncroAlertAsset"

    id: int = key(default=None)
    name: str | None = None

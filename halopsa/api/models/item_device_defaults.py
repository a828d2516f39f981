# Generated from spec/halopsa/upstream/entities/ItemDeviceDefaults.yaml. Do not edit.
"""The model ``ItemDeviceDefaults``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ItemDeviceDefaults(Entity):
    """The published schema ``ItemDeviceDefaults``."""

    _entity: ClassVar[str] = "api.ItemDeviceDefaults"

    id: int = key(default=None)
    _warning: str | None = None
    dtype: int | None = None
    iid: int | None = None
    value: str | None = None
    yseq: int | None = None

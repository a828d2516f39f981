# Generated from spec/halopsa/upstream/entities/AzureDelta.yaml. Do not edit.
"""The model ``AzureDelta``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AzureDelta(Entity):
    """The published schema ``AzureDelta``."""

    _entity: ClassVar[str] = "api.AzureDelta"

    id: int = key(default=None)
    entity: int | None = None
    last_updated: dt.datetime | None = None
    next_delta: str | None = None
    related_guid: str | None = None
    tenant_id: str | None = None

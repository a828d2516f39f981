# Generated from spec/halopsa/upstream/entities/IntegrationDelta.yaml. Do not edit.
"""The model ``IntegrationDelta``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class IntegrationDelta(Entity):
    """The published schema ``IntegrationDelta``."""

    _entity: ClassVar[str] = "api.IntegrationDelta"

    id: int = key(default=None)
    date: dt.datetime | None = None
    delta: str | None = None
    entity_id: int | None = None
    module_id: int | None = None
    related_id: int | None = None
    sequence: str | None = None
    third_party_id: str | None = None

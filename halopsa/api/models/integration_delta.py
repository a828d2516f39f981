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
    """Since build 2.236."""
    date: dt.datetime | None = None
    """Since build 2.236."""
    delta: str | None = None
    """Since build 2.236."""
    entity_id: int | None = None
    """Since build 2.236."""
    module_id: int | None = None
    """Since build 2.236."""
    related_id: int | None = None
    """Since build 2.236."""
    sequence: str | None = None
    """Since build 2.236."""
    third_party_id: str | None = None
    """Since build 2.236."""

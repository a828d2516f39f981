# Generated from spec/halopsa/upstream/entities/IntegrationError.yaml. Do not edit.
"""The model ``IntegrationError``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class IntegrationError(Entity):
    """The published schema ``IntegrationError``."""

    _entity: ClassVar[str] = "api.IntegrationError"

    id: int = key(default=None)
    _warning: str | None = None
    date: dt.datetime | None = None
    detail_id: int | None = None
    endpoint: str | None = None
    entity_id: int | None = None
    entity_name: str | None = None
    entity_type: str | None = None
    error: str | None = None
    module_id: int | None = None
    module_name: str | None = None
    """Published since 2026-01-25."""

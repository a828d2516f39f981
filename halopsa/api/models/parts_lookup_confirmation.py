# Generated from spec/halopsa/upstream/entities/PartsLookupConfirmation.yaml. Do not edit.
"""The model ``PartsLookupConfirmation``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class PartsLookupConfirmation(Entity):
    """The published schema ``PartsLookupConfirmation``."""

    _entity: ClassVar[str] = "api.PartsLookupConfirmation"

    id: int = key(default=None)
    database_lookup_id: int | None = None
    form_id: str | None = None
    lookup_values: str | None = None
    ticket_id: int | None = None
    value: int | None = None

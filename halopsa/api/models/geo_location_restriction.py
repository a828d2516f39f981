# Generated from spec/halopsa/upstream/entities/GeoLocationRestriction.yaml. Do not edit.
"""The model ``GeoLocationRestriction``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class GeoLocationRestriction(Entity):
    """The published schema ``GeoLocationRestriction``."""

    _entity: ClassVar[str] = "api.GeoLocationRestriction"

    id: int = key(default=None)
    continent_code: str | None = None
    country_code: str | None = None
    entity_id: int | None = None
    exclude: bool | None = None
    table_id: int | None = None

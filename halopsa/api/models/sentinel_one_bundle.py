# Generated from spec/halopsa/upstream/entities/SentinelOneBundle.yaml. Do not edit.
"""The model ``SentinelOneBundle``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.sentinel_one_surface import SentinelOneSurface


@entity
class SentinelOneBundle(Entity):
    """The published schema ``SentinelOneBundle``."""

    _entity: ClassVar[str] = "api.SentinelOneBundle"

    displayName: str | None = None
    majorVersion: str | None = None
    minorVersion: str | None = None
    name: str | None = None
    surfaces: list[SentinelOneSurface] | None = None
    totalSurfaces: str | None = None

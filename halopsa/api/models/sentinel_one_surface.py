# Generated from spec/halopsa/upstream/entities/SentinelOneSurface.yaml. Do not edit.
"""The model ``SentinelOneSurface``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SentinelOneSurface(Entity):
    """The published schema ``SentinelOneSurface``."""

    _entity: ClassVar[str] = "api.SentinelOneSurface"

    count: str | None = None
    name: str | None = None

# Generated from spec/halopsa/upstream/entities/SentinelOneModule.yaml. Do not edit.
"""The model ``SentinelOneModule``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SentinelOneModule(Entity):
    """The published schema ``SentinelOneModule``."""

    _entity: ClassVar[str] = "api.SentinelOneModule"

    displayName: str | None = None
    majorVersion: str | None = None
    name: str | None = None

# Generated from spec/halopsa/upstream/entities/SentinelOneSku.yaml. Do not edit.
"""The model ``SentinelOneSku``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SentinelOneSku(Entity):
    """The published schema ``SentinelOneSku``."""

    _entity: ClassVar[str] = "api.SentinelOneSku"

    agentsInSku: str | None = None
    totalLicenses: str | None = None
    type: str | None = None
    unlimited: str | None = None

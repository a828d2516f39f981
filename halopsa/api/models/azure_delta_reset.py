# Generated from spec/halopsa/upstream/entities/AzureDeltaReset.yaml. Do not edit.
"""The model ``AzureDeltaReset``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class AzureDeltaReset(Entity):
    """The published schema ``AzureDeltaReset``."""

    _entity: ClassVar[str] = "api.AzureDeltaReset"

    result: str | None = None
    tenant: str | None = None
    type: int | None = None

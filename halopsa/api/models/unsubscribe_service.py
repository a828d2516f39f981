# Generated from spec/halopsa/upstream/entities/UnsubscribeService.yaml. Do not edit.
"""The model ``UnsubscribeService``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class UnsubscribeService(Entity):
    """The published schema ``UnsubscribeService``."""

    _entity: ClassVar[str] = "api.UnsubscribeService"

    serviceid: int | None = None

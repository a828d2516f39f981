# Generated from spec/halopsa/upstream/entities/TwilioDetails.yaml. Do not edit.
"""The model ``TwilioDetails``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class TwilioDetails(Entity):
    """The published schema ``TwilioDetails``."""

    _entity: ClassVar[str] = "api.TwilioDetails"

    id: int = key(default=None)
    code: str | None = None
    phone: str | None = None

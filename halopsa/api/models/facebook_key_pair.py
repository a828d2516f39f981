# Generated from spec/halopsa/upstream/entities/FacebookKeyPair.yaml. Do not edit.
"""The model ``FacebookKeyPair``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FacebookKeyPair(Entity):
    """The published schema ``FacebookKeyPair``."""

    _entity: ClassVar[str] = "api.FacebookKeyPair"

    id: str = key(default=None)
    name: str | None = None

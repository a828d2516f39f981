# Generated from spec/halopsa/upstream/entities/KeyPair.yaml. Do not edit.
"""The model ``KeyPair``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class KeyPair(Entity):
    """The published schema ``KeyPair``."""

    _entity: ClassVar[str] = "api.KeyPair"

    id: str = key(default=None)
    name: str | None = None

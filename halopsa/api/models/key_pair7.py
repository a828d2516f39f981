# Generated from spec/halopsa/upstream/entities/KeyPair7.yaml. Do not edit.
"""The model ``KeyPair7``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class KeyPair7(Entity):
    """The published schema ``KeyPair7``."""

    _entity: ClassVar[str] = "api.KeyPair7"

    id: str = key(default=None)
    value: str | None = None

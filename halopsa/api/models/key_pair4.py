# Generated from spec/halopsa/upstream/entities/KeyPair4.yaml. Do not edit.
"""The model ``KeyPair4``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class KeyPair4(Entity):
    """The published schema ``KeyPair4``."""

    _entity: ClassVar[str] = "api.KeyPair4"

    id: int = key(default=None)
    name: str | None = None

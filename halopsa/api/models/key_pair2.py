# Generated from spec/halopsa/upstream/entities/KeyPair2.yaml. Do not edit.
"""The model ``KeyPair2``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class KeyPair2(Entity):
    """The published schema ``KeyPair2``."""

    _entity: ClassVar[str] = "api.KeyPair2"

    isnew: bool | None = None
    label: str | None = None
    value: str | None = None

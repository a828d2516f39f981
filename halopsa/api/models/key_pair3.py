# Generated from spec/halopsa/upstream/entities/KeyPair3.yaml. Do not edit.
"""The model ``KeyPair3``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class KeyPair3(Entity):
    """The published schema ``KeyPair3``."""

    _entity: ClassVar[str] = "api.KeyPair3"

    label: str | None = None
    value: str | None = None

# Generated from spec/halopsa/upstream/entities/Header.yaml. Do not edit.
"""The model ``Header``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Header(Entity):
    """The published schema ``Header``."""

    _entity: ClassVar[str] = "api.Header"

    id: int = key(default=None)
    field: str | None = None
    offset: int | None = None
    rawField: str | None = None
    rawValue: str | None = None
    value: str | None = None

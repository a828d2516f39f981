# Generated from spec/halopsa/upstream/entities/CannedTextFavourites.yaml. Do not edit.
"""The model ``CannedTextFavourites``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CannedTextFavourites(Entity):
    """The published schema ``CannedTextFavourites``."""

    _entity: ClassVar[str] = "api.CannedTextFavourites"

    id: int = key(default=None)
    _warning: str | None = None
    ctid: int | None = None
    unum: int | None = None

# Generated from spec/halopsa/upstream/entities/KBEntryFavourites.yaml. Do not edit.
"""The model ``KBEntryFavourites``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class KBEntryFavourites(Entity):
    """The published schema ``KBEntryFavourites``."""

    _entity: ClassVar[str] = "api.KBEntryFavourites"

    id: int = key(default=None)
    _warning: str | None = None
    kb_name: str | None = None
    kbid: int | None = None
    orgid: int | None = None
    seq: int | None = None

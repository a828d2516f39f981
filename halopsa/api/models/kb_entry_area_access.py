# Generated from spec/halopsa/upstream/entities/KbEntryAreaAccess.yaml. Do not edit.
"""The model ``KbEntryAreaAccess``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class KbEntryAreaAccess(Entity):
    """The published schema ``KbEntryAreaAccess``."""

    _entity: ClassVar[str] = "api.KbEntryAreaAccess"

    id: int = key(default=None)
    _warning: str | None = None
    client_id: int | None = None
    client_name: str | None = None
    kb_id: int | None = None

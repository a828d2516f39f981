# Generated from spec/halopsa/upstream/entities/KbEntryTopLevelAccess.yaml. Do not edit.
"""The model ``KbEntryTopLevelAccess``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class KbEntryTopLevelAccess(Entity):
    """The published schema ``KbEntryTopLevelAccess``."""

    _entity: ClassVar[str] = "api.KbEntryTopLevelAccess"

    id: int = key(default=None)
    _warning: str | None = None
    kb_id: int | None = None
    toplevel_id: int | None = None
    toplevel_name: str | None = None

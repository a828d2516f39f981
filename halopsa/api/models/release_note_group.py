# Generated from spec/halopsa/upstream/entities/ReleaseNoteGroup.yaml. Do not edit.
"""The model ``ReleaseNoteGroup``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.release_note import ReleaseNote


@entity
class ReleaseNoteGroup(Entity):
    """The published schema ``ReleaseNoteGroup``."""

    _entity: ClassVar[str] = "api.ReleaseNoteGroup"

    id: int = key(default=None)
    _warning: str | None = None
    name: str | None = None
    releasenote: str | None = None
    releasenotes: list[ReleaseNote] | None = None

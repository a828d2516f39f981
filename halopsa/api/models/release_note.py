# Generated from spec/halopsa/upstream/entities/ReleaseNote.yaml. Do not edit.
"""The model ``ReleaseNote``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.release_note_group import ReleaseNoteGroup


@entity
class ReleaseNote(Entity):
    """The published schema ``ReleaseNote``."""

    _entity: ClassVar[str] = "api.ReleaseNote"

    id: int = key(default=None)
    category: str | None = None
    changeinformation: str | None = None
    changeinformationexists: bool | None = None
    date: dt.datetime | None = None
    group: ReleaseNoteGroup | None = None
    group_id: int | None = None
    important: bool | None = None
    month: str | None = None
    note: str | None = None
    version: str | None = None

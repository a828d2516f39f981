# Generated from spec/halopsa/upstream/entities/TranscriptionStore.yaml. Do not edit.
"""The model ``TranscriptionStore``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class TranscriptionStore(Entity):
    """The published schema ``TranscriptionStore``."""

    _entity: ClassVar[str] = "api.TranscriptionStore"

    id: int = key(default=None)
    attachment_id: int | None = None
    date_finished: dt.datetime | None = None
    date_started: dt.datetime | None = None
    job_id: str | None = None
    transcription: str | None = None

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
    """Since build 2.236."""
    attachment_id: int | None = None
    """Since build 2.236."""
    date_finished: dt.datetime | None = None
    """Since build 2.236."""
    date_started: dt.datetime | None = None
    """Since build 2.236."""
    job_id: str | None = None
    """Since build 2.236."""
    transcription: str | None = None
    """Since build 2.236."""

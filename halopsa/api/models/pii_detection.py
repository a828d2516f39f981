# Generated from spec/halopsa/upstream/entities/PiiDetection.yaml. Do not edit.
"""The model ``PiiDetection``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class PiiDetection(Entity):
    """The published schema ``PiiDetection``."""

    _entity: ClassVar[str] = "api.PiiDetection"

    id: int = key(default=None)
    _do_redact: bool | None = None
    chat_id: int | None = None
    confidence: float | None = None
    created_at: dt.datetime | None = None
    current_field_value: str | None = None
    detected_data: str | None = None
    detection_type: str | None = None
    entity_id: int | None = None
    entity_type: str | None = None
    field_name: str | None = None
    field_unchanged: bool | None = None
    ignored: bool | None = None
    ignored_at: dt.datetime | None = None
    is_active: bool | None = None
    match_end: int | None = None
    match_start: int | None = None
    redacted: bool | None = None
    redacted_at: dt.datetime | None = None
    ticket_id: int | None = None

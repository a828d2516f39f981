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
    """Since build 2.250."""
    _do_redact: bool | None = None
    """Since build 2.250."""
    chat_id: int | None = None
    """Since build 2.250."""
    confidence: float | None = None
    """Since build 2.250."""
    created_at: dt.datetime | None = None
    """Since build 2.250."""
    current_field_value: str | None = None
    """Since build 2.250."""
    detected_data: str | None = None
    """Since build 2.250."""
    detection_type: str | None = None
    """Since build 2.250."""
    entity_id: int | None = None
    """Since build 2.250."""
    entity_type: str | None = None
    """Since build 2.250."""
    field_name: str | None = None
    """Since build 2.250."""
    field_unchanged: bool | None = None
    """Since build 2.250."""
    ignored: bool | None = None
    """Since build 2.250."""
    ignored_at: dt.datetime | None = None
    """Since build 2.250."""
    is_active: bool | None = None
    """Since build 2.250."""
    match_end: int | None = None
    """Since build 2.250."""
    match_start: int | None = None
    """Since build 2.250."""
    redacted: bool | None = None
    """Since build 2.250."""
    redacted_at: dt.datetime | None = None
    """Since build 2.250."""
    ticket_id: int | None = None
    """Since build 2.250."""

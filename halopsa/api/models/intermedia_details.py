# Generated from spec/halopsa/upstream/entities/IntermediaDetails.yaml. Do not edit.
"""The model ``IntermediaDetails``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class IntermediaDetails(Entity):
    """The published schema ``IntermediaDetails``."""

    _entity: ClassVar[str] = "api.IntermediaDetails"

    id: int = key(default=None)
    _warning: str | None = None
    add_recording_ticket: bool | None = None
    call_answered_response: int | None = None
    intermedia_username: str | None = None
    match_on_email: bool | None = None
    name: str | None = None
    new_integration_key: str | None = None
    new_intermedia_password: str | None = None
    url: str | None = None

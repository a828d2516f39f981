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
    """Since build 2.236."""
    _warning: str | None = None
    """Since build 2.236."""
    add_recording_ticket: bool | None = None
    """Since build 2.236."""
    call_answered_response: int | None = None
    """Since build 2.236."""
    intermedia_username: str | None = None
    """Since build 2.236."""
    match_on_email: bool | None = None
    """Since build 2.236."""
    name: str | None = None
    """Since build 2.236."""
    new_integration_key: str | None = None
    """Since build 2.236."""
    new_intermedia_password: str | None = None
    """Since build 2.236."""
    url: str | None = None
    """Since build 2.236."""

# Generated from spec/halopsa/upstream/entities/ConfigCommit.yaml. Do not edit.
"""The model ``ConfigCommit``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ConfigCommit(Entity):
    """The published schema ``ConfigCommit``."""

    _entity: ClassVar[str] = "api.ConfigCommit"

    id: int = key(default=None)
    _pull_from_instance_id: int | None = None
    """Published since 2026-01-25."""
    _push_to_instance_id: int | None = None
    _rollback: bool | None = None
    _warning: str | None = None
    agent_id: int | None = None
    guid: str | None = None
    is_merge: bool | None = None
    object_guid: str | None = None
    operation: str | None = None
    original_json: str | None = None
    original_timestamp: dt.datetime | None = None
    """Published since 2026-01-25."""
    payload: str | None = None
    rollback_operation: str | None = None
    rollback_payload: str | None = None
    rolled_back: bool | None = None
    rolled_back_agent_id: int | None = None
    rolled_back_timestamp: dt.datetime | None = None
    source_instance_id: int | None = None
    sprint_date: int | None = None
    """Published since 2026-01-25."""
    summary: str | None = None
    timestamp: dt.datetime | None = None

# Generated from spec/halopsa/upstream/entities/UnamePresenceRule.yaml. Do not edit.
"""The model ``UnamePresenceRule``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UnamePresenceRule(Entity):
    """The published schema ``UnamePresenceRule``."""

    _entity: ClassVar[str] = "api.UnamePresenceRule"

    id: int = key(default=None)
    activity: str | None = None
    availability: str | None = None
    must_be_online: bool | None = None
    outcome: int | None = None
    seq: int | None = None

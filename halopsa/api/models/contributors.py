# Generated from spec/halopsa/upstream/entities/Contributors.yaml. Do not edit.
"""The model ``Contributors``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Contributors(Entity):
    """The published schema ``Contributors``."""

    _entity: ClassVar[str] = "api.Contributors"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    agentname: str | None = None
    code: int | None = None
    contributor_type: int | None = None
    note: str | None = None
    quality: int | None = None
    rolename: str | None = None
    ticketid: int | None = None
    user_id: int | None = None
    username: str | None = None

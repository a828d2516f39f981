# Generated from spec/halopsa/upstream/entities/Manager.yaml. Do not edit.
"""The model ``Manager``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Manager(Entity):
    """The published schema ``Manager``."""

    _entity: ClassVar[str] = "api.Manager"

    id: int = key(default=None)
    agent_id: int | None = None
    name: str | None = None
    user_id: int | None = None

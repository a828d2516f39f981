# Generated from spec/halopsa/upstream/entities/UnameAreaRestriction.yaml. Do not edit.
"""The model ``UnameAreaRestriction``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UnameAreaRestriction(Entity):
    """The published schema ``UnameAreaRestriction``."""

    _entity: ClassVar[str] = "api.UnameAreaRestriction"

    id: int = key(default=None)
    agent_id: int | None = None
    agent_name: str | None = None
    client_id: int | None = None
    client_name: str | None = None
    role_id: str | None = None
    role_name: str | None = None

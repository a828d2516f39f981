# Generated from spec/halopsa/upstream/entities/UnameTopLevelRestriction.yaml. Do not edit.
"""The model ``UnameTopLevelRestriction``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UnameTopLevelRestriction(Entity):
    """The published schema ``UnameTopLevelRestriction``."""

    _entity: ClassVar[str] = "api.UnameTopLevelRestriction"

    id: int = key(default=None)
    """Since build 2.250."""
    agent_id: int | None = None
    """Since build 2.250."""
    agent_name: str | None = None
    """Since build 2.250."""
    role_id: str | None = None
    """Since build 2.250."""
    role_name: str | None = None
    """Since build 2.250."""
    top_level_id: int | None = None
    """Since build 2.250."""
    top_level_name: str | None = None
    """Since build 2.250."""

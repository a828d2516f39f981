# Generated from spec/halopsa/upstream/entities/UnameButton.yaml. Do not edit.
"""The model ``UnameButton``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UnameButton(Entity):
    """The published schema ``UnameButton``."""

    _entity: ClassVar[str] = "api.UnameButton"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    button_id: int | None = None
    button_name: str | None = None
    can_access: bool | None = None
    role_name: str | None = None
    roleid: str | None = None

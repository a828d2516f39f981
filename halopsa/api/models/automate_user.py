# Generated from spec/halopsa/upstream/entities/AutomateUser.yaml. Do not edit.
"""The model ``AutomateUser``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AutomateUser(Entity):
    """The published schema ``AutomateUser``."""

    _entity: ClassVar[str] = "api.AutomateUser"

    id: int = key(default=None)
    emailAddress: str | None = None
    name: str | None = None

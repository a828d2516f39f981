# Generated from spec/halopsa/upstream/entities/ProcessStreetUser.yaml. Do not edit.
"""The model ``ProcessStreetUser``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ProcessStreetUser(Entity):
    """The published schema ``ProcessStreetUser``."""

    _entity: ClassVar[str] = "api.ProcessStreetUser"

    id: str = key(default=None)
    email: str | None = None
    username: str | None = None

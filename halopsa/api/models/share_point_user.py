# Generated from spec/halopsa/upstream/entities/SharePointUser.yaml. Do not edit.
"""The model ``SharePointUser``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class SharePointUser(Entity):
    """The published schema ``SharePointUser``."""

    _entity: ClassVar[str] = "api.SharePointUser"

    id: str = key(default=None)
    displayName: str | None = None
    email: str | None = None

# Generated from spec/portal/entities/PermissionGroup.yaml. Do not edit.
"""The model ``PermissionGroup``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.portal.models._base import Entity


@entity
class PermissionGroup(Entity):
    """A category of permissions."""

    _entity: ClassVar[str] = "PermissionGroup"

    id: str = key(default=None)
    """Set by the server."""

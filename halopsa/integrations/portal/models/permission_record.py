# Generated from spec/portal/entities/PermissionRecord.yaml. Do not edit.
"""The model ``PermissionRecord``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.portal.models._base import Entity


@entity
class PermissionRecord(Entity):
    """A permission, which roles give."""

    _entity: ClassVar[str] = "PermissionRecord"

    id: str = key(default=None)
    """Set by the server."""

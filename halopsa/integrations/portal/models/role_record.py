# Generated from spec/portal/entities/RoleRecord.yaml. Do not edit.
"""The model ``RoleRecord``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.portal.models._base import Entity


@entity
class RoleRecord(Entity):
    """A role, which gives permissions."""

    _entity: ClassVar[str] = "RoleRecord"

    id: str = key(default=None)
    """Set by the server."""

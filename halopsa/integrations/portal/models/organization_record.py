# Generated from spec/portal/entities/OrganizationRecord.yaml. Do not edit.
"""The model ``OrganizationRecord``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.portal.models._base import Entity


@entity
class OrganizationRecord(Entity):
    """An organization, one of a tree."""

    _entity: ClassVar[str] = "OrganizationRecord"

    id: str = key(default=None)
    """Set by the server."""

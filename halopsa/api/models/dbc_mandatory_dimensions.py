# Generated from spec/halopsa/upstream/entities/DBCMandatoryDimensions.yaml. Do not edit.
"""The model ``DBCMandatoryDimensions``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class DBCMandatoryDimensions(Entity):
    """The published schema ``DBCMandatoryDimensions``."""

    _entity: ClassVar[str] = "api.DBCMandatoryDimensions"

    id: int = key(default=None)
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    dimension_id: str | None = None
    """Since build 2.250."""
    dimension_name: str | None = None
    """Since build 2.250."""
    table_id: int | None = None
    """Since build 2.250."""
    tenant_id: int | None = None
    """Since build 2.250."""

# Generated from spec/halopsa/upstream/entities/ServiceRestriction.yaml. Do not edit.
"""The model ``ServiceRestriction``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ServiceRestriction(Entity):
    """The published schema ``ServiceRestriction``."""

    _entity: ClassVar[str] = "api.ServiceRestriction"

    id: int = key(default=None)
    _warning: str | None = None
    allow_access: bool | None = None
    criteriagroup_id: int | None = None
    """Published since 2026-01-25."""
    data_id: int | None = None
    data_name: str | None = None
    data_string: str | None = None
    service_category_id: int | None = None
    service_id: int | None = None
    service_name: str | None = None
    """Not published since 2026-01-25; older ones have it."""
    svrdata_guid: str | None = None
    type: str | None = None

# Generated from spec/halopsa/upstream/entities/ServiceUser.yaml. Do not edit.
"""The model ``ServiceUser``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ServiceUser(Entity):
    """The published schema ``ServiceUser``."""

    _entity: ClassVar[str] = "api.ServiceUser"

    id: int = key(default=None)
    _warning: str | None = None
    criteriagroup_id: int | None = None
    """Published since 2026-01-25."""
    data_id: int | None = None
    data_name: str | None = None
    emailupdates: bool | None = None
    service_id: int | None = None
    """Not published since 2026-01-25; older ones have it."""
    service_name: str | None = None
    subscriber_type: int | None = None
    """Published since 2026-01-25."""
    type: str | None = None

# Generated from spec/halopsa/upstream/entities/ServiceNowAction.yaml. Do not edit.
"""The model ``ServiceNowAction``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class ServiceNowAction(Entity):
    """The published schema ``ServiceNowAction``."""

    _entity: ClassVar[str] = "api.ServiceNowAction"

    element: str | None = None
    element_id: str | None = None
    halo_client_id: int | None = None
    halo_key: str | None = None
    name: str | None = None
    sys_created_by: str | None = None
    sys_created_on: str | None = None
    sys_id: str | None = None
    sys_tags: str | None = None
    value: str | None = None

# Generated from spec/halopsa/upstream/entities/ServiceLinks.yaml. Do not edit.
"""The model ``ServiceLinks``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ServiceLinks(Entity):
    """The published schema ``ServiceLinks``."""

    _entity: ClassVar[str] = "api.ServiceLinks"

    id: int = key(default=None)
    _warning: str | None = None
    linked_service_id: int | None = None
    linked_service_name: str | None = None
    service_id: int | None = None

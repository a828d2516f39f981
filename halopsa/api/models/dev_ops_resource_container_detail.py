# Generated from spec/halopsa/upstream/entities/DevOpsResourceContainerDetail.yaml. Do not edit.
"""The model ``DevOpsResourceContainerDetail``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class DevOpsResourceContainerDetail(Entity):
    """The published schema ``DevOpsResourceContainerDetail``."""

    _entity: ClassVar[str] = "api.DevOpsResourceContainerDetail"

    id: str = key(default=None)
    baseUrl: str | None = None

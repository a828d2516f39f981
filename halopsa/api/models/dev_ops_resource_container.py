# Generated from spec/halopsa/upstream/entities/DevOpsResourceContainer.yaml. Do not edit.
"""The model ``DevOpsResourceContainer``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.dev_ops_resource_container_detail import DevOpsResourceContainerDetail


@entity
class DevOpsResourceContainer(Entity):
    """The published schema ``DevOpsResourceContainer``."""

    _entity: ClassVar[str] = "api.DevOpsResourceContainer"

    project: DevOpsResourceContainerDetail | None = None

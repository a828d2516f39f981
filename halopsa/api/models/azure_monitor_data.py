# Generated from spec/halopsa/upstream/entities/AzureMonitorData.yaml. Do not edit.
"""The model ``AzureMonitorData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.azure_monitor_essentials import AzureMonitorEssentials


@entity
class AzureMonitorData(Entity):
    """The published schema ``AzureMonitorData``."""

    _entity: ClassVar[str] = "api.AzureMonitorData"

    alertContext: Any = None
    essentials: AzureMonitorEssentials | None = None

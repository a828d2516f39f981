# Generated from spec/halopsa/upstream/entities/AzureMonitorWebhook.yaml. Do not edit.
"""The model ``AzureMonitorWebhook``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.azure_monitor_data import AzureMonitorData


@entity
class AzureMonitorWebhook(Entity):
    """The published schema ``AzureMonitorWebhook``."""

    _entity: ClassVar[str] = "api.AzureMonitorWebhook"

    data: AzureMonitorData | None = None
    schemaId: str | None = None

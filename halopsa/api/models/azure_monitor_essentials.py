# Generated from spec/halopsa/upstream/entities/AzureMonitorEssentials.yaml. Do not edit.
"""The model ``AzureMonitorEssentials``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class AzureMonitorEssentials(Entity):
    """The published schema ``AzureMonitorEssentials``."""

    _entity: ClassVar[str] = "api.AzureMonitorEssentials"

    alertContextVersion: str | None = None
    alertId: str | None = None
    alertRule: str | None = None
    alertTargetIds: list[str] | None = None
    configurationItems: list[str] | None = None
    description: str | None = None
    essentialsVersion: str | None = None
    firedDateTime: str | None = None
    monitorCondition: str | None = None
    monitoringService: str | None = None
    originAlertId: str | None = None
    severity: str | None = None
    signalType: str | None = None

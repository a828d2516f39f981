# Generated from spec/halopsa/upstream/entities/MerakiWebhook.yaml. Do not edit.
"""The model ``MerakiWebhook``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class MerakiWebhook(Entity):
    """The published schema ``MerakiWebhook``."""

    _entity: ClassVar[str] = "api.MerakiWebhook"

    alertData: Any = None
    alertId: str | None = None
    alertLevel: str | None = None
    alertType: str | None = None
    alertTypeId: str | None = None
    deviceName: str | None = None
    deviceSerial: str | None = None
    networkName: str | None = None
    networkTags: list[str] | None = None
    organizationName: str | None = None
    sharedSecret: str | None = None

# Generated from spec/halopsa/upstream/entities/UpgradeConnectWiseRmmApiRequest.yaml. Do not edit.
"""The model ``UpgradeConnectWiseRmmApiRequest``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class UpgradeConnectWiseRmmApiRequest(Entity):
    """The published schema ``UpgradeConnectWiseRmmApiRequest``."""

    _entity: ClassVar[str] = "api.UpgradeConnectWiseRmmApiRequest"

    confirm: bool | None = None
    """Since build 2.250."""

# Generated from spec/halopsa/upstream/entities/SentinelOneSetting.yaml. Do not edit.
"""The model ``SentinelOneSetting``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class SentinelOneSetting(Entity):
    """The published schema ``SentinelOneSetting``."""

    _entity: ClassVar[str] = "api.SentinelOneSetting"

    displayName: str | None = None
    settingGroup: str | None = None
    settingGroupDisplayName: str | None = None

# Generated from spec/halopsa/upstream/entities/NinjaAlert.yaml. Do not edit.
"""The model ``NinjaAlert``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class NinjaAlert(Entity):
    """The published schema ``NinjaAlert``."""

    _entity: ClassVar[str] = "api.NinjaAlert"

    createTime: float | None = None
    deviceId: int | None = None
    message: str | None = None
    sourceConfigUid: str | None = None
    sourceName: str | None = None
    sourceType: str | None = None
    subject: str | None = None
    uid: str | None = None
    updateTime: float | None = None

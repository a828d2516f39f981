# Generated from spec/halopsa/upstream/entities/OrionAlert.yaml. Do not edit.
"""The model ``OrionAlert``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class OrionAlert(Entity):
    """The published schema ``OrionAlert``."""

    _entity: ClassVar[str] = "api.OrionAlert"

    agent: str | None = None
    alert_active_id: str | None = None
    alert_id: str | None = None
    alert_name: str | None = None
    application: str | None = None
    asset_value: str | None = None
    details: str | None = None
    severity: str | None = None
    summary: str | None = None
    team: str | None = None
    type: str | None = None

# Generated from spec/halopsa/upstream/entities/DashboardRestriction.yaml. Do not edit.
"""The model ``DashboardRestriction``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class DashboardRestriction(Entity):
    """The published schema ``DashboardRestriction``."""

    _entity: ClassVar[str] = "api.DashboardRestriction"

    id: int = key(default=None)
    _warning: str | None = None
    dashboard_id: int | None = None
    dashboard_name: str | None = None
    data_id: int | None = None
    data_name: str | None = None
    data_string: str | None = None
    type: str | None = None

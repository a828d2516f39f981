# Generated from spec/halopsa/upstream/entities/DashboardFilter.yaml. Do not edit.
"""The model ``DashboardFilter``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class DashboardFilter(Entity):
    """The published schema ``DashboardFilter``."""

    _entity: ClassVar[str] = "api.DashboardFilter"

    id: int = key(default=None)
    _warning: str | None = None
    column: str | None = None
    dashboard_id: int | None = None
    default: str | None = None
    filter_sql: str | None = None
    name: str | None = None
    sequence: int | None = None

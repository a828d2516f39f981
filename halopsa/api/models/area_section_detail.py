# Generated from spec/halopsa/upstream/entities/AreaSectionDetail.yaml. Do not edit.
"""The model ``AreaSectionDetail``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AreaSectionDetail(Entity):
    """The published schema ``AreaSectionDetail``."""

    _entity: ClassVar[str] = "api.AreaSectionDetail"

    id: int = key(default=None)
    _warning: str | None = None
    role_guid: str | None = None
    """Published since 2026-01-25."""
    role_id: int | None = None
    """Published since 2026-01-25."""
    role_name: str | None = None
    """Published since 2026-01-25."""
    team_guid: str | None = None
    team_id: int | None = None
    team_name: str | None = None
    ticket_area_id: int | None = None
    ticket_area_id_guid: str | None = None

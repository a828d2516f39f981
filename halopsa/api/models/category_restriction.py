# Generated from spec/halopsa/upstream/entities/CategoryRestriction.yaml. Do not edit.
"""The model ``CategoryRestriction``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CategoryRestriction(Entity):
    """The published schema ``CategoryRestriction``."""

    _entity: ClassVar[str] = "api.CategoryRestriction"

    id: int = key(default=None)
    _warning: str | None = None
    category_guid: str | None = None
    category_id: int | None = None
    category_name_partial: str | None = None
    category_value: str | None = None
    client_id: int | None = None
    is_integration: bool | None = None
    partial_match_category: bool | None = None
    service_id: int | None = None
    team_guid: str | None = None
    team_id: int | None = None
    tickettype_id: int | None = None
    type: int | None = None

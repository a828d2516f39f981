# Generated from spec/halopsa/upstream/entities/UserRoleRules.yaml. Do not edit.
"""The model ``UserRoleRules``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class UserRoleRules(Entity):
    """The published schema ``UserRoleRules``."""

    _entity: ClassVar[str] = "api.UserRoleRules"

    id: int = key(default=None)
    _warning: str | None = None
    double_value: float | None = None
    filter_field: str | None = None
    filter_type: int | None = None
    filter_value: str | None = None
    filter_value_date: dt.datetime | None = None
    int_value: int | None = None
    mapping_id: int | None = None
    value_type: str | None = None

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
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    double_value: float | None = None
    """Since build 2.250."""
    filter_field: str | None = None
    """Since build 2.250."""
    filter_type: int | None = None
    """Since build 2.250."""
    filter_value: str | None = None
    """Since build 2.250."""
    filter_value_date: dt.datetime | None = None
    """Since build 2.250."""
    int_value: int | None = None
    """Since build 2.250."""
    mapping_id: int | None = None
    """Since build 2.250."""
    value_type: str | None = None
    """Since build 2.250."""

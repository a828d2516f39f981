# Generated from spec/halopsa/upstream/entities/TypeInfo.yaml. Do not edit.
"""The model ``TypeInfo``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.criteria_group import CriteriaGroup
    from halopsa.api.models.custom_field_visibility import CustomFieldVisibility


@entity
class TypeInfo(Entity):
    """The published schema ``TypeInfo``."""

    _entity: ClassVar[str] = "api.TypeInfo"

    id: float = key(default=None)
    _warning: str | None = None
    field_id: float | None = None
    field_name: str | None = None
    group_visibility_conditions: list[CriteriaGroup] | None = None
    """Published since 2026-01-25."""
    groupname: str | None = None
    keyfield_id: str | None = None
    regex: str | None = None
    """Since build 2.250."""
    require_uniqueness: bool | None = None
    """Since build 2.250."""
    sequence: int | None = None
    tab_columns: int | None = None
    tab_id: int | None = None
    tab_name: str | None = None
    tab_sequence: int | None = None
    techdetail: int | None = None
    type: str | None = None
    typeinfo_id: float | None = None
    userdetail: int | None = None
    visibility_conditions: list[CustomFieldVisibility] | None = None

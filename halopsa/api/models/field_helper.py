# Generated from spec/halopsa/upstream/entities/FieldHelper.yaml. Do not edit.
"""The model ``FieldHelper``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.criteria_group import CriteriaGroup
    from halopsa.api.models.custom_field_visibility import CustomFieldVisibility


@entity
class FieldHelper(Entity):
    """The published schema ``FieldHelper``."""

    _entity: ClassVar[str] = "api.FieldHelper"

    id: int = key(default=None)
    access_level: int | None = None
    addunknown: bool | None = None
    """Since build 2.250."""
    display: str | None = None
    display_property: str | None = None
    """Since build 2.250."""
    extratype: int | None = None
    """Since build 2.250."""
    group_visibility_conditions: list[CriteriaGroup] | None = None
    """Published since 2026-01-25."""
    groupname: str | None = None
    guid: str | None = None
    """Since build 2.250."""
    hint: str | None = None
    """Published since 2026-01-25."""
    hint_type: int | None = None
    """Published since 2026-01-25."""
    integration_method_id: int | None = None
    """Since build 2.250."""
    integration_method_value: int | None = None
    """Since build 2.250."""
    integration_method_value_name: str | None = None
    """Since build 2.250."""
    integration_precedence_type: int | None = None
    """Since build 2.250."""
    load_type: int | None = None
    """Since build 2.250."""
    lookup: int | None = None
    lookup_method: int | None = None
    """Since build 2.250."""
    mandatory: bool | None = None
    mapping_id: int | None = None
    max_selection: int | None = None
    """Since build 2.250."""
    name: str | None = None
    no_change_history: bool | None = None
    """Since build 2.250."""
    ordervalueby: int | None = None
    """Since build 2.250."""
    parenttype_id: int | None = None
    require_uniqueness: bool | None = None
    """Since build 2.250."""
    show_on_relationship_edit: bool | None = None
    """Published since 2026-01-25."""
    showonactivity: bool | None = None
    sql_certificate_id: int | None = None
    """Since build 2.250."""
    sql_connection_type: int | None = None
    """Since build 2.250."""
    sql_database: str | None = None
    """Since build 2.250."""
    sql_new_password: str | None = None
    """Since build 2.250."""
    sql_server: str | None = None
    """Since build 2.250."""
    sql_user: str | None = None
    """Since build 2.250."""
    sqlcfvariables: list[int] | None = None
    """Since build 2.250."""
    sqllookup: str | None = None
    """Since build 2.250."""
    systemuse: int | None = None
    tab_columns: int | None = None
    tab_id: int | None = None
    tab_name: str | None = None
    tab_sequence: int | None = None
    techdetail: int | None = None
    typeinfo_id: int | None = None
    url: str | None = None
    userdetail: int | None = None
    validate: str | None = None
    value: Any = None
    value_property: str | None = None
    """Since build 2.250."""
    visibility_conditions: list[CustomFieldVisibility] | None = None
    """Not published since 2026-01-25; older ones have it."""
    where_sql: str | None = None
    """Since build 2.250."""

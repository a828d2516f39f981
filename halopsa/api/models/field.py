# Generated from spec/halopsa/upstream/entities/Field.yaml. Do not edit.
"""The model ``Field``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.criteria_group import CriteriaGroup
    from halopsa.api.models.custom_field_visibility import CustomFieldVisibility
    from halopsa.api.models.integration_field_precedence import IntegrationFieldPrecedence
    from halopsa.api.models.lookup import Lookup


@entity
class Field(Entity):
    """The published schema ``Field``."""

    _entity: ClassVar[str] = "api.Field"

    id: int = key(default=None)
    _testsql: bool | None = None
    """Since build 2.250."""
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    """Published since 2026-01-25."""
    access_control_level: int | None = None
    """Published since 2026-01-25."""
    access_level: int | None = None
    add_values: list[Lookup] | None = None
    """Published since 2026-01-25."""
    addunknown: bool | None = None
    """Since build 2.250."""
    datafrom: int | None = None
    datalength: int | None = None
    delete_values: list[Lookup] | None = None
    """Published since 2026-01-25."""
    display_property: str | None = None
    """Since build 2.250."""
    edit_values: list[Lookup] | None = None
    """Published since 2026-01-25."""
    extratype: int | None = None
    """Since build 2.250."""
    group_visibility_conditions: list[CriteriaGroup] | None = None
    """Published since 2026-01-25. Gone in build 2.250; older ones have it."""
    groupname: str | None = None
    guid: str | None = None
    hint: str | None = None
    """Published since 2026-01-25."""
    hint_type: int | None = None
    """Published since 2026-01-25."""
    idstring: str | None = None
    inactiveupdatetype: int | None = None
    integration_method_id: int | None = None
    """Since build 2.250."""
    integration_method_name: str | None = None
    """Since build 2.250."""
    integration_method_value: int | None = None
    """Since build 2.250."""
    integration_method_value_name: str | None = None
    """Since build 2.250."""
    integration_precedence: list[IntegrationFieldPrecedence] | None = None
    """Since build 2.250."""
    integration_precedence_type: int | None = None
    """Since build 2.250."""
    intent: str | None = None
    issoftware: bool | None = None
    kind: str | None = None
    load_type: int | None = None
    """Since build 2.250."""
    lookup: int | None = None
    lookup_method: int | None = None
    """Since build 2.250."""
    mandatory: bool | None = None
    mapping_id: int | None = None
    max_selection: int | None = None
    """Since build 2.250."""
    moveupdatedefault: str | None = None
    moveupdatetype: int | None = None
    name: str | None = None
    new_values: str | None = None
    no_change_history: bool | None = None
    """Since build 2.250."""
    order_values_alphanumerically: bool | None = None
    ordervalueby: int | None = None
    """Since build 2.250."""
    parenttype_id: int | None = None
    parenttype_name: str | None = None
    regex: str | None = None
    """Since build 2.250."""
    require_uniqueness: bool | None = None
    """Since build 2.250."""
    sequence: int | None = None
    show_on_relationship_edit: bool | None = None
    """Published since 2026-01-25."""
    showonactivity: bool | None = None
    showoncalendar: bool | None = None
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
    value_property: str | None = None
    """Since build 2.250."""
    values: list[Lookup] | None = None
    visibility_conditions: list[CustomFieldVisibility] | None = None
    """Not published since 2026-01-25; older ones have it."""
    where_sql: str | None = None
    """Since build 2.250."""

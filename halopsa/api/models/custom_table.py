# Generated from spec/halopsa/upstream/entities/CustomTable.yaml. Do not edit.
"""The model ``CustomTable``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.custom_table_schema import CustomTableSchema
    from halopsa.api.models.field_info import FieldInfo
    from halopsa.api.models.std_request import StdRequest


@entity
class CustomTable(Entity):
    """The published schema ``CustomTable``."""

    _entity: ClassVar[str] = "api.CustomTable"

    id: int = key(default=None)
    _add_rows: list[Any] | None = None
    """Published since 2026-01-25."""
    _delete_data: bool | None = None
    """Published since 2026-01-25."""
    _delete_data_end_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    _delete_data_start_date: dt.datetime | None = None
    """Published since 2026-01-25."""
    _importtype: str | None = None
    _isexternalrequest: bool | None = None
    """Published since 2026-01-25."""
    _isimport: bool | None = None
    _new_row_count: int | None = None
    """Published since 2026-01-25."""
    _run_stats_now: bool | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    add_customfields: list[CustomField] | None = None
    can_load_data: bool | None = None
    clear_on_close: bool | None = None
    columns: int | None = None
    ctfield: CustomField | None = None
    customextratableid: int | None = None
    customfields: list[CustomField] | None = None
    customtable_orderby: int | None = None
    customtable_orderby_guid: str | None = None
    customtable_orderby_name: str | None = None
    data_entry_type: int | None = None
    db_name: str | None = None
    delete_customfields: list[int] | None = None
    disabled: bool | None = None
    """Published since 2026-01-25."""
    edit_customfields: list[CustomField] | None = None
    fields: list[FieldInfo] | None = None
    frequency: str | None = None
    """Published since 2026-01-25."""
    guid: str | None = None
    import_folder: str | None = None
    import_name: str | None = None
    intent: str | None = None
    key: int | None = None
    lastcreated: dt.datetime | None = None
    """Published since 2026-01-25."""
    linkto_table_guid: str | None = None
    linkto_table_id: int | None = None
    linkto_table_name: str | None = None
    modal_size: int | None = None
    """Published since 2026-01-25."""
    name: str | None = None
    nextcreationdate: dt.datetime | None = None
    """Published since 2026-01-25."""
    note: str | None = None
    page_no: int | None = None
    """Published since 2026-01-25."""
    page_size: int | None = None
    """Published since 2026-01-25."""
    primary_field_1: int | None = None
    primary_field_1_guid: str | None = None
    primary_field_1_name: str | None = None
    primary_field_2: int | None = None
    primary_field_2_guid: str | None = None
    primary_field_2_name: str | None = None
    record_count: int | None = None
    """Published since 2026-01-25."""
    reporting_period: int | None = None
    """Published since 2026-01-25."""
    rows: list[Any] | None = None
    """Published since 2026-01-25."""
    schedule: StdRequest | None = None
    """Published since 2026-01-25."""
    schedule_id: int | None = None
    """Published since 2026-01-25."""
    schema: list[CustomTableSchema] | None = None
    """Published since 2026-01-25."""
    sql_script: str | None = None
    """Published since 2026-01-25."""
    table_type: int | None = None
    """Published since 2026-01-25."""

# Generated from spec/halopsa/entities/CustomField.yaml. Do not edit.
"""The model ``CustomField``."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CustomField(Entity):
    """The value of a custom field of a record; custom_fields has the definitions.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "CustomField"

    id: int = key(default=None)
    _max_row_count_exceeded: int | None = None
    """Since build 2.250."""
    add_row_per_value: bool | None = None
    """Published since 2026-01-25."""
    add_rows: bool | None = None
    allow_pool_override: bool | None = None
    calculation: str | None = None
    characterlimit: int | None = None
    characterlimittype: int | None = None
    copied: bool | None = None
    copytochild: bool | None = None
    copytochildonupdate: bool | None = None
    copytoparent: bool | None = None
    copytoparentnewticket: bool | None = None
    """Since build 2.250."""
    copytoparentonupdate: bool | None = None
    copytorelated: bool | None = None
    custom_extra_table_id: int | None = None
    database_lookup_auto: bool | None = None
    database_lookup_id: int | None = None
    database_lookup_input: int | None = None
    database_lookup_triggers: list[dict[str, Any]] | None = None
    delete_these_rows: list[int] | None = None
    details_column_group: int | None = None
    """Published since 2026-01-25."""
    display: str | None = None
    """The text of a value that was chosen from a list of values."""
    dont_delete_rows: bool | None = None
    dont_load_in_entity_details: bool | None = None
    """Since build 2.250."""
    extratype: int | None = None
    first_value_default: bool | None = None
    """Published since 2026-01-25."""
    guid: str | None = None
    hyperlink: str | None = None
    inputtype: int | None = None
    int_value_is_display: bool | None = None
    integration_precedence_type: int | None = None
    """Since build 2.250."""
    is_horizontal: bool | None = None
    isencrypted: bool | None = None
    label: str | None = None
    linked_table_id: int | None = None
    load_type: int | None = None
    max_selection: int | None = None
    name: str | None = None
    """Begins with ``CF``; ``custom`` of a record has it by this name."""
    new_storage_method: bool | None = None
    onlyshowforagents: bool | None = None
    ordervalues: bool | None = None
    ordervaluesby: int | None = None
    regex: str | None = None
    rounding: int | None = None
    searchable: bool | None = None
    selection_field_id: int | None = None
    showforresourcebooking: bool | None = None
    """Since build 2.250."""
    showinpool: bool | None = None
    showintable: bool | None = None
    showondetailsscreen: bool | None = None
    store_in_fielddata: bool | None = None
    """Published since 2026-01-25."""
    summary: str | None = None
    table_data_entry_type: int | None = None
    table_height: int | None = None
    table_matching_field: int | None = None
    table_matching_field_list: list[int] | None = None
    """Since build 2.250."""
    third_party_name: str | None = None
    third_party_value: str | None = None
    type: Literal["text", "number", "date", "checkbox", "dropdown", "multiline"] | None = None
    """Set by the server. Codes as one published field tool writes them; they have none for number, which
    only a server that sends words says."""
    type_id: int | None = None
    """Set by the server. On the wire: ``type``."""
    usage: int | None = None
    validation_data: list[dict[str, Any]] | None = None
    validation_reasons: list[dict[str, Any]] | None = None
    value: str | int | float | bool | None = None
    """Observed: text and numbers."""
    value_is_password_id: bool | None = None
    variable_format_1: str | None = None
    variable_format_2: str | None = None
    where_sql: str | None = None

# Generated from spec/halopsa/entities/FieldDefinition.yaml. Do not edit.
"""The model ``FieldDefinition``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.models.field_option import FieldOption


@entity
class FieldDefinition(Entity):
    """The definition of a field.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "FieldDefinition"

    id: int = key(default=None)
    _isclone: bool | None = None
    _testsql: bool | None = None
    _warning: str | None = None
    access_control: list[dict[str, Any]] | None = None
    access_control_level: int | None = None
    actions_field_name: str | None = None
    add_row_per_value: bool | None = None
    addunknown: bool | None = None
    allow_pool_override: bool | None = None
    calcfield: str | None = None
    calculatevariablesinvalue: bool | None = None
    calculation: str | None = None
    calendar_searchable: bool | None = None
    characterlimit: int | None = None
    characterlimittype: int | None = None
    client_restrictions: list[dict[str, Any]] | None = None
    copytochild: bool | None = None
    copytochildonupdate: bool | None = None
    copytograndchildonupdate: bool | None = None
    copytoparent: bool | None = None
    copytoparentnewticket: bool | None = None
    copytoparentonupdate: bool | None = None
    copytorelated: bool | None = None
    customextratableid: int | None = None
    database_lookup_auto: bool | None = None
    database_lookup_id: int | None = None
    database_lookup_input: int | None = None
    database_lookup_name: str | None = None
    database_lookup_triggers: list[dict[str, Any]] | None = None
    date_error_message: str | None = None
    defaultdate: int | None = None
    defaultdays: int | None = None
    defaultvalue: str | None = None
    defaultvalue_lookup: str | None = None
    defaultvalue_table: list[dict[str, Any]] | None = None
    deleteafterclosure: bool | None = None
    deleteafterclosuredays: int | None = None
    details_column_group: int | None = None
    display_property: str | None = None
    dont_load_in_entity_details: bool | None = None
    entity: str | None = None
    entity_list: list[dict[str, Any]] | None = None
    entity_restriction: bool | None = None
    exclude_from_audit: bool | None = None
    excludefromallfields: bool | None = None
    extratype: int | None = None
    faults_field_name: str | None = None
    fieldgroups: list[dict[str, Any]] | None = None
    first_value_default: bool | None = None
    group_visibility_conditions: list[dict[str, Any]] | None = None
    groupname: str | None = None
    guid: str | None = None
    hide_from_filters: bool | None = None
    hint: str | None = None
    hint_type: int | None = None
    hyperlink: str | None = None
    importalias: str | None = None
    inherit_ac_from_tickettype: bool | None = None
    inputtype: int | None = None
    integration_method_id: int | None = None
    integration_method_name: str | None = None
    integration_method_value: int | None = None
    integration_method_value_name: str | None = None
    integration_precedence: list[dict[str, Any]] | None = None
    integration_precedence_type: int | None = None
    intent: str | None = None
    is_horizontal: bool | None = None
    iscustom: int | None = None  # on the wire: custom
    isencrypted: bool | None = None
    isinafaqlist: bool | None = None
    label: str | None = None
    labellong: str | None = None
    load_type: int | None = None
    lookup: int | None = None
    lookup_method: int | None = None
    lookup_request: dict[str, Any] | None = None
    mandatory: bool | None = None
    max_selection: int | None = None
    name: str | None = None
    new_field_data_storage_method: int | None = None
    new_storage_method: bool | None = None
    new_values: str | None = None
    only_validate_on_creation: bool | None = None
    onlyshowforagents: bool | None = None
    ordervalueby: int | None = None
    ordervaluesalphanumerically: bool | None = None
    org_restrictions: list[dict[str, Any]] | None = None
    outcomes: list[dict[str, Any]] | None = None
    partslookupusedin: str | None = None
    populatevariablesinpdfandemail: bool | None = None
    read_restriction_roles: list[int] | None = None
    read_restrictions: list[dict[str, Any]] | None = None
    readonly: bool | None = None
    regex: str | None = None
    restrictread: int | None = None
    restrictupdate: int | None = None
    rounding: int | None = None
    searchable: bool | None = None
    selection_field_id: int | None = None
    selection_field_name: str | None = None
    seq: int | None = None
    sequence: int | None = None
    showforresourcebooking: bool | None = None
    showhintondetails: bool | None = None
    showinpool: bool | None = None
    showintable: bool | None = None
    showoncrmnote: bool | None = None
    showondetailsscreen: bool | None = None
    simplify_rich: bool | None = None
    sql_certificate_id: int | None = None
    sql_certificate_name: str | None = None
    sql_connection_type: int | None = None
    sql_database: str | None = None
    sql_new_password: str | None = None
    sql_server: str | None = None
    sql_user: str | None = None
    sqlcfvariables: list[int] | None = None
    sqllookup: str | None = None
    store_in_fielddata: bool | None = None
    stored_in_table: str | None = None
    summary: str | None = None
    supplier_user_can_edit: bool | None = None
    tab_columns: int | None = None
    tab_guid: str | None = None
    tab_id: int | None = None
    tab_name: str | None = None
    tab_sequence: int | None = None
    table_data_entry_type: int | None = None
    table_guid: str | None = None
    table_height: int | None = None
    table_id: int | None = None
    table_info: dict[str, Any] | None = None
    table_name: str | None = None
    table_values: list[dict[str, Any]] | None = None
    third_party_name: str | None = None
    tickettypes: list[dict[str, Any]] | None = None
    translations: list[dict[str, Any]] | None = None
    type: int | None = None
    update_restriction_roles: list[int] | None = None
    update_restrictions: list[dict[str, Any]] | None = None
    usage: int | None = None
    usage_guid: str | None = None
    use_non_integer_identifier: bool | None = None
    user_can_edit: bool | None = None
    user_searchable: bool | None = None
    validation_data: list[dict[str, Any]] | None = None
    value_property: str | None = None
    values: list[FieldOption] | None = None
    variable_format_1: str | None = None
    variable_format_2: str | None = None
    variable_name: str | None = None
    visibility: int | None = None
    visibility_conditions: list[dict[str, Any]] | None = None
    where_sql: str | None = None

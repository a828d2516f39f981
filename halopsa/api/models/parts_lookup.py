# Generated from spec/halopsa/upstream/entities/PartsLookup.yaml. Do not edit.
"""The model ``PartsLookup``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.autoassign import Autoassign
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.parts_lookup_field import PartsLookupField
    from halopsa.api.models.parts_lookup_mapping import PartsLookupMapping
    from halopsa.api.models.parts_lookup_result import PartsLookupResult
    from halopsa.api.models.tech_parts_lookup import TechPartsLookup


@entity
class PartsLookup(Entity):
    """The published schema ``PartsLookup``."""

    _entity: ClassVar[str] = "api.PartsLookup"

    id: int = key(default=None)
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    active: bool | None = None
    agent_mappings: list[TechPartsLookup] | None = None
    allowmultipleresults: bool | None = None
    asset_id: int | None = None
    """Published since 2026-01-25."""
    certificate_id: int | None = None
    certificate_name: str | None = None
    client_id: int | None = None
    contract_id: int | None = None
    customfields: list[CustomField] | None = None
    field_id: int | None = None
    field_mappings: list[PartsLookupMapping] | None = None
    field_name: str | None = None
    fields: list[PartsLookupField] | None = None
    guid: str | None = None
    """Published since 2026-01-25."""
    integration_method_guid: str | None = None
    """Published since 2026-01-25."""
    integration_method_id: int | None = None
    integration_method_name: str | None = None
    integration_method_value: int | None = None
    integration_method_value_name: str | None = None
    intent: str | None = None
    """Published since 2026-01-25."""
    invert_outcome_mapped_result: bool | None = None
    itemdesc1_field: str | None = None
    itemdesc2_field: str | None = None
    itemdesc3_field: str | None = None
    itemvalue_field: str | None = None
    key_field: str | None = None
    lookup: PartsLookupResult | None = None
    lookup_field: str | None = None
    lookup_field_guid: str | None = None
    """Published since 2026-01-25."""
    lookup_field_id: int | None = None
    lookup_field_name: str | None = None
    lookup_type: int | None = None
    lookup_type_name: str | None = None
    lookup_value: str | None = None
    lookup_value_obj: Any = None
    lookupconnectiontype: int | None = None
    lookuponrefresh: bool | None = None
    matchedhint: str | None = None
    messagerequiresconfirmationagent: bool | None = None
    messagerequiresconfirmationuser: bool | None = None
    messagestring_agent: str | None = None
    messagestring_user: str | None = None
    name: str | None = None
    notmatchedhint: str | None = None
    outcome_mapped_field: int | None = None
    outcome_mapped_field_guid: str | None = None
    """Published since 2026-01-25."""
    outcome_mapped_field_name: str | None = None
    rules: list[Autoassign] | None = None
    run: bool | None = None
    service_id: int | None = None
    """Published since 2026-01-25."""
    showmessagetouseroragent: int | None = None
    site_id: int | None = None
    sql_database: str | None = None
    sql_new_password: str | None = None
    sql_script: str | None = None
    sql_server: str | None = None
    sql_user: str | None = None
    table_id: int | None = None
    table_name: str | None = None
    tableguid: str | None = None
    """Published since 2026-01-25."""
    ticket_id: int | None = None
    trigger_type: int | None = None
    use: int | None = None
    user_id: int | None = None

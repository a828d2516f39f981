# Generated from spec/halopsa/upstream/entities/Lookup.yaml. Do not edit.
"""The model ``Lookup``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.charge_rate import ChargeRate
    from halopsa.api.models.key_pair2 import KeyPair2
    from halopsa.api.models.language_pack_translations_custom import LanguagePackTranslationsCustom
    from halopsa.api.models.serv_site_list import ServSite_List
    from halopsa.api.models.service_category import ServiceCategory


@entity
class Lookup(Entity):
    """The published schema ``Lookup``."""

    _entity: ClassVar[str] = "api.Lookup"

    id: int = key(default=None)
    _importtype: str | None = None
    _isimport: bool | None = None
    _isnewcode: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    agent_restrictions: str | None = None
    """Since build 2.250."""
    column_profile_name: str | None = None
    contract_ref: str | None = None
    custom1: str | None = None
    custom1_bool: bool | None = None
    custom2: str | None = None
    dynamics_company_name: str | None = None
    email_template_name: str | None = None
    filter_profile_name: str | None = None
    """Since build 2.250."""
    imr_carriercode_name: str | None = None
    """Since build 2.250."""
    inactive: bool | None = None
    intent: str | None = None
    jira_instance_name: str | None = None
    kashflow_tenant: str | None = None
    linked_item: str | None = None
    lookupid: int | None = None
    name: str | None = None
    originalvalue: str | None = None
    """Published since 2026-01-25."""
    overriding_rate_id: int | None = None
    rates: list[ChargeRate] | None = None
    related_service_categories: list[ServiceCategory] | None = None
    """Since build 2.250."""
    related_services: list[ServSite_List] | None = None
    """Since build 2.250."""
    sequence: int | None = None
    sla_name: str | None = None
    sub_lookup: list[Lookup] | None = None
    surcharge_item_name: str | None = None
    tax_rate_name: str | None = None
    translations: list[LanguagePackTranslationsCustom] | None = None
    value10: str | None = None
    """Published since 2026-01-25."""
    value10_bool: bool | None = None
    """Published since 2026-01-25."""
    value2: str | None = None
    value2_bool: bool | None = None
    value2_guid: str | None = None
    """Published since 2026-01-25."""
    value3: str | None = None
    value3_bool: bool | None = None
    value4: str | None = None
    value4_bool: bool | None = None
    value5: str | None = None
    value5_bool: bool | None = None
    value6: str | None = None
    value6_bool: bool | None = None
    value7: str | None = None
    value7_bool: bool | None = None
    value8: str | None = None
    value8_bool: bool | None = None
    value9: str | None = None
    value9_bool: bool | None = None
    value_key_pair: KeyPair2 | None = None
    """Since build 2.250."""
    valuefloat1: float | None = None
    """Since build 2.250."""
    valueint1: int | None = None
    valueint2: int | None = None
    """Since build 2.250."""
    xero_tenant_name: str | None = None

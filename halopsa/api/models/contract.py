# Generated from spec/halopsa/upstream/entities/Contract.yaml. Do not edit.
"""The model ``Contract``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.audit import Audit
    from halopsa.api.models.contract_header_contract import ContractHeaderContract
    from halopsa.api.models.custom_button import CustomButton
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.device_list import Device_List


@entity
class Contract(Entity):
    """The published schema ``Contract``."""

    _entity: ClassVar[str] = "api.Contract"

    id: int = key(default=None)
    _isimport: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    active: bool | None = None
    add_configuration_items: list[Device_List] | None = None
    assets: list[Device_List] | None = None
    audit_log: list[Audit] | None = None
    """Published since 2026-01-25."""
    configuration_items: list[Device_List] | None = None
    contact_1: str | None = None
    contact_2: str | None = None
    contact_3: str | None = None
    contract_description: str | None = None
    contracts: list[ContractHeaderContract] | None = None
    costing_information: str | None = None
    custombuttons: list[CustomButton] | None = None
    customfields: list[CustomField] | None = None
    dontsendalarm: bool | None = None
    end_date: dt.datetime | None = None
    expired: bool | None = None
    is_default: bool | None = None
    iscontractdetails: bool | None = None
    note: str | None = None
    ref: str | None = None
    renewedby_id: int | None = None
    renewedby_id_ref: str | None = None
    renewedfrom_id: int | None = None
    renewedfrom_id_ref: str | None = None
    sla_id: int | None = None
    sla_name: str | None = None
    start_date: dt.datetime | None = None
    started: bool | None = None
    supplier_id: int | None = None
    supplier_name: str | None = None

# Generated from spec/halopsa/upstream/entities/Site_List.yaml. Do not edit.
"""The model ``Site_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.custom_button import CustomButton
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.field_helper import FieldHelper


@entity
class Site_List(Entity):
    """The published schema ``Site_List``."""

    _entity: ClassVar[str] = "api.Site_List"

    id: int = key(default=None)
    client_id: float | None = None
    client_itglue_id: str | None = None
    client_name: str | None = None
    clientsite_name: str | None = None
    colour: str | None = None
    country_code_name: str | None = None
    custombuttons: list[CustomButton] | None = None
    customfields: list[CustomField] | None = None
    delivery_address_line1: str | None = None
    delivery_address_line2: str | None = None
    delivery_address_line3: str | None = None
    delivery_address_line4: str | None = None
    delivery_address_line5: str | None = None
    gfisiteid: int | None = None
    inactive: bool | None = None
    invoice_address_isdelivery: bool | None = None
    isstocklocation: bool | None = None
    item_quantity_available: float | None = None
    item_quantity_in_stock: float | None = None
    item_quantity_reserved: float | None = None
    item_quantity_reserved_on_order: float | None = None
    item_serialised_assets_in_stock: float | None = None
    itglue_id: str | None = None
    lapsafe_default_installation: str | None = None
    maincontact_id: int | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    notes: str | None = None
    phonenumber: str | None = None
    ref: str | None = None
    region_code_name: str | None = None
    site_fields: list[FieldHelper] | None = None
    site_item_tax_code: int | None = None
    sla_id: int | None = None
    stockbin_id: int | None = None
    stockbin_name: str | None = None
    timezone: str | None = None
    use: str | None = None

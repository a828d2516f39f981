# Generated from spec/halopsa/entities/Site.yaml. Do not edit.
"""The model ``SiteRow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.models.custom_field import CustomField
    from halopsa.models.field_value import FieldValue


@entity
class SiteRow(Entity):
    """A site of a client. This is how lists return it: thinner than ``Site``.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "SiteRow"

    id: int = key(default=None)
    addressline1: str | None = None  # on the wire: delivery_address.line1; not verified on a live tenant; published description only
    addressline2: str | None = None  # on the wire: delivery_address.line2; not verified on a live tenant; published description only
    addressline3: str | None = None  # on the wire: delivery_address.line3; not verified on a live tenant; published description only
    addressline4: str | None = None  # on the wire: delivery_address.line4; not verified on a live tenant; published description only
    client_id: int | None = None  # comes as 95.0
    client_itglue_id: str | None = None
    client_name: str | None = None
    clientsite_name: str | None = None
    colour: str | None = None
    country: str | None = None  # on the wire: country_code; not verified on a live tenant; the code; country_code_name is its name
    country_code_name: str | None = None
    custombuttons: list[dict[str, Any]] | None = None
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
    latitude: float | None = None  # degrees; on the wire: delivery_address.lat; not verified on a live tenant; published description only
    longitude: float | None = None  # degrees; on the wire: delivery_address.long; not verified on a live tenant; published description only
    maincontact_id: int | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    notes: str | None = None
    phonenumber: str | None = None
    postcode: str | None = None  # on the wire: delivery_address.postcode; not verified on a live tenant; published description only
    ref: str | None = None
    region_code_name: str | None = None
    site_fields: list[FieldValue] | None = None
    site_item_tax_code: int | None = None
    sla_id: int | None = None
    stockbin_id: int | None = None
    stockbin_name: str | None = None
    timezone: str | None = None
    use: str | None = None

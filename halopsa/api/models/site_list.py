# Generated from spec/halopsa/upstream/entities/Site_List.yaml. Do not edit.
"""The model ``Site_List``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.custom_button import CustomButton
    from halopsa.api.models.custom_field import CustomField
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.field_helper import FieldHelper
    from halopsa.api.models.stock_bin import StockBin


@entity
class Site_List(Entity):
    """The published schema ``Site_List``."""

    _entity: ClassVar[str] = "api.Site_List"

    id: int = key(default=None)
    _importthirdpartyid: str | None = None
    """Since build 2.250."""
    _importtype: str | None = None
    """Since build 2.250."""
    _importtypeid: int | None = None
    """Since build 2.250."""
    _isimport: bool | None = None
    """Since build 2.250."""
    _isupdateimport: bool | None = None
    """Since build 2.250."""
    _match_additional_id: str | None = None
    """Since build 2.250."""
    _match_integration_button_caption: str | None = None
    """Since build 2.250."""
    _match_integration_button_icon: str | None = None
    """Since build 2.250."""
    _match_integration_button_url: str | None = None
    """Since build 2.250."""
    _match_integration_id: int | None = None
    """Since build 2.250."""
    _match_integration_name: str | None = None
    """Since build 2.250."""
    _match_thirdparty_id: str | None = None
    """Since build 2.250."""
    client_id: float | None = None
    client_itglue_id: str | None = None
    client_name: str | None = None
    client_to_invoice: int | None = None
    """Since build 2.250."""
    client_to_invoice_name: str | None = None
    """Since build 2.250."""
    client_to_invoice_recurring: int | None = None
    """Since build 2.250."""
    client_to_invoice_recurring_name: str | None = None
    """Since build 2.250."""
    client_to_invoice_recurring_site: int | None = None
    """Since build 2.250."""
    client_to_invoice_recurring_site_name: str | None = None
    """Since build 2.250."""
    client_to_invoice_site: int | None = None
    """Since build 2.250."""
    client_to_invoice_site_name: str | None = None
    """Since build 2.250."""
    clientsite_name: str | None = None
    colour: str | None = None
    country_code_alpha2: str | None = None
    """Since build 2.250."""
    country_code_alpha3: str | None = None
    """Since build 2.250."""
    country_code_name: str | None = None
    country_code_numeric: int | None = None
    """Since build 2.250."""
    custombuttons: list[CustomButton] | None = None
    customfields: list[CustomField] | None = None
    default_client_currency_code: int | None = None
    """Published since 2026-01-25."""
    default_currency_code: int | None = None
    """Published since 2026-01-25."""
    delivery_address_line1: str | None = None
    delivery_address_line2: str | None = None
    delivery_address_line3: str | None = None
    delivery_address_line4: str | None = None
    delivery_address_line5: str | None = None
    geocoord1: float | None = None
    """Since build 2.250."""
    geocoord2: float | None = None
    """Since build 2.250."""
    gfisiteid: int | None = None
    import_details_id: int | None = None
    """Since build 2.250."""
    inactive: bool | None = None
    invoice_address_isdelivery: bool | None = None
    invoice_address_line1: str | None = None
    """Published since 2026-01-25."""
    invoice_address_line2: str | None = None
    """Published since 2026-01-25."""
    invoice_address_line3: str | None = None
    """Published since 2026-01-25."""
    invoice_address_line4: str | None = None
    """Published since 2026-01-25."""
    invoice_address_line5: str | None = None
    """Published since 2026-01-25."""
    isinvoicesite: bool | None = None
    """Published since 2026-01-25."""
    isstocklocation: bool | None = None
    item_quantity_available: float | None = None
    item_quantity_in_stock: float | None = None
    item_quantity_reserved: float | None = None
    item_quantity_reserved_on_order: float | None = None
    item_serialised_assets_in_stock: float | None = None
    itglue_id: str | None = None
    key: int | None = None
    """Since build 2.250."""
    lapsafe_default_installation: str | None = None
    main_address: str | None = None
    """Since build 2.250."""
    maincontact_id: int | None = None
    maincontact_name: str | None = None
    """Published since 2026-01-25."""
    messagegroup_id: int | None = None
    name: str | None = None
    new_external_link: ExternalLink_List | None = None
    """Since build 2.250."""
    notes: str | None = None
    phonenumber: str | None = None
    ref: str | None = None
    region_code_name: str | None = None
    site_fields: list[FieldHelper] | None = None
    site_item_tax_code: int | None = None
    sla_id: int | None = None
    stockbin_id: int | None = None
    stockbin_name: str | None = None
    stockbins: list[StockBin] | None = None
    """Published since 2026-01-25."""
    stopped: int | None = None
    """Since build 2.250."""
    table: int | None = None
    """Since build 2.250."""
    timezone: str | None = None
    use: str | None = None

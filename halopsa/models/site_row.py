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
    """Set by the server."""
    _importthirdpartyid: str | None = None
    """Since build 2.250."""
    _importtype: str | None = None
    _importtypeid: int | None = None
    """Since build 2.250."""
    _isimport: bool | None = None
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
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    addressline1: str | None = None
    """On the wire: ``delivery_address.line1``. Published description only. Not verified on a live tenant."""
    addressline2: str | None = None
    """On the wire: ``delivery_address.line2``. Published description only. Not verified on a live tenant."""
    addressline3: str | None = None
    """On the wire: ``delivery_address.line3``. Published description only. Not verified on a live tenant."""
    addressline4: str | None = None
    """On the wire: ``delivery_address.line4``. Published description only. Not verified on a live tenant."""
    client_id: int | None = None
    """The id of one of the ``clients``; ``client_name`` shows its name. Comes as 95.0."""
    client_itglue_id: str | None = None
    client_name: str | None = None
    """The name behind ``client_id``."""
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
    country: str | None = None
    """On the wire: ``country_code``. The code; country_code_name is its name. Not verified on a live
    tenant."""
    country_code_alpha2: str | None = None
    """Since build 2.250."""
    country_code_alpha3: str | None = None
    """Since build 2.250."""
    country_code_name: str | None = None
    country_code_numeric: int | None = None
    """Since build 2.250."""
    custombuttons: list[dict[str, Any]] | None = None
    customfields: list[CustomField] | None = None
    """Custom fields as a list; ``custom`` has them by name. Rows have those that ``include_custom_fields``
    asks for."""
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
    geocoord2: float | None = None
    gfisiteid: int | None = None
    import_details_id: int | None = None
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
    latitude: float | None = None
    """In degrees. On the wire: ``delivery_address.lat``. Published description only. Not verified on a
    live tenant."""
    longitude: float | None = None
    """In degrees. On the wire: ``delivery_address.long``. Published description only. Not verified on a
    live tenant."""
    main_address: str | None = None
    """Since build 2.250."""
    maincontact_id: int | None = None
    maincontact_name: str | None = None
    messagegroup_id: int | None = None
    name: str | None = None
    new_external_link: dict[str, Any] | None = None
    notes: str | None = None
    phonenumber: str | None = None
    postcode: str | None = None
    """On the wire: ``delivery_address.postcode``. Published description only. Not verified on a live
    tenant."""
    ref: str | None = None
    region_code_name: str | None = None
    site_fields: list[FieldValue] | None = None
    site_item_tax_code: int | None = None
    sla_id: int | None = None
    """The id of one of the ``slas``."""
    stockbin_id: int | None = None
    stockbin_name: str | None = None
    stockbins: list[dict[str, Any]] | None = None
    stopped: int | None = None
    table: int | None = None
    """Since build 2.250."""
    timezone: str | None = None
    use: str | None = None

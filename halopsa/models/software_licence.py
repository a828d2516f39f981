# Generated from spec/halopsa/entities/SoftwareLicence.yaml. Do not edit.
"""The model ``SoftwareLicence``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.models.asset_row import AssetRow


@entity
class SoftwareLicence(Entity):
    """A software licence or subscription.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "SoftwareLicence"

    id: int = key(default=None)
    """Set by the server."""
    _create_recurring_invoice_line: bool | None = None
    """Published since 2026-01-25."""
    _details_id: int | None = None
    _importchildren: bool | None = None
    _importthirdpartyid: str | None = None
    """Since build 2.250."""
    _importtype: str | None = None
    _importtypeid: int | None = None
    """Since build 2.250."""
    _is_ui_import: bool | None = None
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
    """Since build 2.250."""
    _match_integration_name: str | None = None
    """Since build 2.250."""
    _match_thirdparty_id: str | None = None
    """Since build 2.250."""
    _removed: bool | None = None
    _warning: str | None = None
    add_configuration_items: list[AssetRow] | None = None
    allow_licence_update: bool | None = None
    """Published since 2026-01-25."""
    assigned_at_deletion: int | None = None
    autorenew: bool | None = None
    azure_connection: dict[str, Any] | None = None
    azure_connection_id: int | None = None
    billing_cycle: str | None = None
    client_id: int | None = None
    """The id of one of the ``clients``; ``client_name`` shows its name."""
    client_name: str | None = None
    """The name behind ``client_id``."""
    configuration_items: list[AssetRow] | None = None
    consumedcount: int | None = None
    """Published since 2026-01-25."""
    count: int | None = None
    deleted: bool | None = None
    device_child_id: int | None = None
    device_count: int | None = None
    distributor: str | None = None
    end_date: dt.datetime | None = None
    external_link_id: int | None = None
    """Since build 2.250."""
    import_details_id: int | None = None
    """Since build 2.250."""
    ingram_micro_details_id: int | None = None
    is_active: bool | None = None
    item_id: int | None = None
    """Published since 2026-01-25."""
    key: int | None = None
    """Since build 2.250."""
    licence_client_name: str | None = None
    licence_match: list[dict[str, Any]] | None = None
    licence_roles: list[dict[str, Any]] | None = None
    licences_available: int | None = None
    licences_in_use: int | None = None
    licences_in_use_user: int | None = None
    licences_in_use_user_for_billing: int | None = None
    """Published since 2026-01-25."""
    linked_item: str | None = None
    """Published since 2026-01-25."""
    manufacturer: str | None = None
    monthly_cost: float | None = None
    monthly_price: float | None = None
    name: str | None = None
    name_extra: str | None = None
    new_external_link: dict[str, Any] | None = None
    """Since build 2.250."""
    new_software: dict[str, Any] | None = None
    notes: str | None = None
    offerid: str | None = None
    """Published since 2026-01-25."""
    parent_id: int | None = None
    price: float | None = None
    product_sku: str | None = None
    purchase_price: float | None = None
    requested_quantity: int | None = None
    requested_quantity_date: dt.datetime | None = None
    rhipe_subscription_id: str | None = None
    """Since build 2.250."""
    rhipe_tenant_id: str | None = None
    """Since build 2.250."""
    site_id: int | None = None
    """The id of one of the ``sites``; ``site_name`` shows its name."""
    site_name: str | None = None
    """The name behind ``site_id``."""
    snow_client_id: int | None = None
    snowid: str | None = None
    sqlimport_id: int | None = None
    """Published since 2026-01-25."""
    start_date: dt.datetime | None = None
    status: str | None = None
    supplier_id: int | None = None
    """The id of one of the ``suppliers``; ``supplier_name`` shows its name."""
    supplier_name: str | None = None
    """The name behind ``supplier_id``."""
    table: int | None = None
    """Since build 2.250."""
    tenant_id: str | None = None
    tenant_name: str | None = None
    term_duration: str | None = None
    third_party_client_name: str | None = None
    """Since build 2.250."""
    third_party_product: str | None = None
    third_party_productid: str | None = None
    """Published since 2026-01-25."""
    third_party_productname: str | None = None
    """Published since 2026-01-25."""
    thirdparty_client_id: str | None = None
    type: int | None = None
    use: str | None = None
    """Since build 2.250."""
    vendor: str | None = None
    vendor_product_sku: str | None = None

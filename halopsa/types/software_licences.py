# Generated from spec/halopsa/resources/software_licences.yaml. Do not edit.
"""What calls of ``client.software_licences`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from halopsa.core.base.typing import When
    from halopsa.models.asset_row import AssetRow


class SoftwareLicenceFilters(TypedDict, total=False):
    """Filters of ``client.software_licences.list``. A tenant ignores a filter that it does not know. Seen
    live: a live tenant obeys it; published only: nobody has verified it. Of one without a description only
    name and type are published. Where rows show that a filter did nothing, a
    ``HaloPsaIgnoredFilterWarning`` names it."""

    client_id: int | None
    """Rows whose ``client_id`` is this. Published only."""
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    includeinactive: bool | None
    licence_type: int | None
    """Rows whose ``type`` is this. Inferred from the name. Published only."""
    order2: str | None
    """The field to sort by in the second place. Published only."""
    order3: str | None
    """The field to sort by in the third place. Published only."""
    order4: str | None
    """The field to sort by in the fourth place. Published only."""
    order5: str | None
    """The field to sort by in the fifth place. Published only."""
    orderdesc2: bool | None
    """Sorts descending by the field in ``order2``. Published only."""
    orderdesc3: bool | None
    """Sorts descending by the field in ``order3``. Published only."""
    orderdesc4: bool | None
    """Sorts descending by the field in ``order4``. Published only."""
    orderdesc5: bool | None
    """Sorts descending by the field in ``order5``. Published only."""
    site_id: int | None
    """Rows whose ``site_id`` is this. A licence of the client counts for its sites. Published only."""
    tenant_id: str | None
    toplevelid: int | None


class SoftwareLicenceGetOptions(TypedDict, total=False):
    """Options of ``client.software_licences.get``. ``None`` leaves one out."""

    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""


class SoftwareLicenceFields(TypedDict, total=False):
    """Fields of ``client.software_licences`` calls that write. ``None`` clears a field."""

    _create_recurring_invoice_line: bool | None
    """Published since 2026-01-25."""
    _details_id: int | None
    _importchildren: bool | None
    _importthirdpartyid: str | None
    """Since build 2.250."""
    _importtype: str | None
    _importtypeid: int | None
    """Since build 2.250."""
    _is_ui_import: bool | None
    """Since build 2.250."""
    _isimport: bool | None
    _isupdateimport: bool | None
    """Since build 2.250."""
    _match_additional_id: str | None
    """Since build 2.250."""
    _match_integration_button_caption: str | None
    """Since build 2.250."""
    _match_integration_button_icon: str | None
    """Since build 2.250."""
    _match_integration_button_url: str | None
    """Since build 2.250."""
    _match_integration_id: int | None
    """Since build 2.250."""
    _match_integration_name: str | None
    """Since build 2.250."""
    _match_thirdparty_id: str | None
    """Since build 2.250."""
    _removed: bool | None
    _warning: str | None
    add_configuration_items: Sequence[AssetRow | Mapping[str, Any]] | None
    allow_licence_update: bool | None
    """Published since 2026-01-25."""
    assigned_at_deletion: int | None
    autorenew: bool | None
    azure_connection: Mapping[str, Any] | None
    azure_connection_id: int | None
    billing_cycle: str | None
    client_id: int | str | None
    """The id or the name of one of the ``clients``."""
    client_name: str | None
    """The name behind ``client_id``."""
    configuration_items: Sequence[AssetRow | Mapping[str, Any]] | None
    consumedcount: int | None
    """Published since 2026-01-25."""
    count: int | None
    deleted: bool | None
    device_child_id: int | None
    device_count: int | None
    distributor: str | None
    end_date: When | None
    external_link_id: int | None
    """Since build 2.250."""
    import_details_id: int | None
    """Since build 2.250."""
    ingram_micro_details_id: int | None
    is_active: bool | None
    item_id: int | None
    """Published since 2026-01-25."""
    key: int | None
    """Since build 2.250."""
    licence_client_name: str | None
    licence_match: Sequence[Mapping[str, Any]] | None
    licence_roles: Sequence[Mapping[str, Any]] | None
    licences_available: int | None
    licences_in_use: int | None
    licences_in_use_user: int | None
    licences_in_use_user_for_billing: int | None
    """Published since 2026-01-25."""
    linked_item: str | None
    """Published since 2026-01-25."""
    manufacturer: str | None
    monthly_cost: float | None
    monthly_price: float | None
    name: str | None
    name_extra: str | None
    new_external_link: Mapping[str, Any] | None
    """Since build 2.250."""
    new_software: Mapping[str, Any] | None
    notes: str | None
    offerid: str | None
    """Published since 2026-01-25."""
    parent_id: int | None
    price: float | None
    product_sku: str | None
    purchase_price: float | None
    requested_quantity: int | None
    requested_quantity_date: When | None
    rhipe_subscription_id: str | None
    """Since build 2.250."""
    rhipe_tenant_id: str | None
    """Since build 2.250."""
    site_id: int | str | None
    """The id or the name of one of the ``sites``."""
    site_name: str | None
    """The name behind ``site_id``."""
    snow_client_id: int | None
    snowid: str | None
    sqlimport_id: int | None
    """Published since 2026-01-25."""
    start_date: When | None
    status: str | None
    supplier_id: int | str | None
    """The id or the name of one of the ``suppliers``."""
    supplier_name: str | None
    """The name behind ``supplier_id``."""
    table: int | None
    """Since build 2.250."""
    tenant_id: str | None
    tenant_name: str | None
    term_duration: str | None
    third_party_client_name: str | None
    """Since build 2.250."""
    third_party_product: str | None
    third_party_productid: str | None
    """Published since 2026-01-25."""
    third_party_productname: str | None
    """Published since 2026-01-25."""
    thirdparty_client_id: str | None
    type: int | None
    use: str | None
    """Since build 2.250."""
    vendor: str | None
    vendor_product_sku: str | None

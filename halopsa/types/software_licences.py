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
    live: a live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did
    nothing, a ``HaloPsaIgnoredFilterWarning`` names it."""

    client_id: int | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    includeactions: bool | None  # tenants do not know it
    includedetails: bool | None  # tenants know it for single records only
    includeinactive: bool | None  # published only
    licence_type: int | None  # published only; inferred from the name
    order2: str | None  # published only
    order3: str | None  # published only
    order4: str | None  # published only
    order5: str | None  # published only
    orderdesc2: bool | None  # published only
    orderdesc3: bool | None  # published only
    orderdesc4: bool | None  # published only
    orderdesc5: bool | None  # published only
    site_id: int | None  # published only; a licence of the client counts for its sites
    tenant_id: str | None  # published only
    toplevelid: int | None  # published only


class SoftwareLicenceGetOptions(TypedDict, total=False):
    """Options of ``client.software_licences.get``."""

    includedetails: bool | None


class SoftwareLicenceFields(TypedDict, total=False):
    """Fields of ``client.software_licences`` calls that write. ``None`` clears a field."""

    _create_recurring_invoice_line: bool | None
    _details_id: int | None
    _importchildren: bool | None
    _importthirdpartyid: str | None
    _importtype: str | None
    _importtypeid: int | None
    _is_ui_import: bool | None
    _isimport: bool | None
    _isupdateimport: bool | None
    _match_additional_id: str | None
    _match_integration_button_caption: str | None
    _match_integration_button_icon: str | None
    _match_integration_button_url: str | None
    _match_integration_id: int | None
    _match_integration_name: str | None
    _match_thirdparty_id: str | None
    _removed: bool | None
    _warning: str | None
    add_configuration_items: Sequence[AssetRow | Mapping[str, Any]] | None
    allow_licence_update: bool | None
    assigned_at_deletion: int | None
    autorenew: bool | None
    azure_connection: Mapping[str, Any] | None
    azure_connection_id: int | None
    billing_cycle: str | None
    client_id: int | str | None  # or the name: clients
    client_name: str | None
    configuration_items: Sequence[AssetRow | Mapping[str, Any]] | None
    consumedcount: int | None
    count: int | None
    deleted: bool | None
    device_child_id: int | None
    device_count: int | None
    distributor: str | None
    end_date: When | None
    external_link_id: int | None
    import_details_id: int | None
    ingram_micro_details_id: int | None
    is_active: bool | None
    item_id: int | None
    key: int | None
    licence_client_name: str | None
    licence_match: Sequence[Mapping[str, Any]] | None
    licence_roles: Sequence[Mapping[str, Any]] | None
    licences_available: int | None
    licences_in_use: int | None
    licences_in_use_user: int | None
    licences_in_use_user_for_billing: int | None
    linked_item: str | None
    manufacturer: str | None
    monthly_cost: float | None
    monthly_price: float | None
    name: str | None
    name_extra: str | None
    new_external_link: Mapping[str, Any] | None
    new_software: Mapping[str, Any] | None
    notes: str | None
    offerid: str | None
    parent_id: int | None
    price: float | None
    product_sku: str | None
    purchase_price: float | None
    requested_quantity: int | None
    requested_quantity_date: When | None
    rhipe_subscription_id: str | None
    rhipe_tenant_id: str | None
    site_id: int | str | None  # or the name: sites
    site_name: str | None
    snow_client_id: int | None
    snowid: str | None
    sqlimport_id: int | None
    start_date: When | None
    status: str | None
    supplier_id: int | str | None  # or the name: suppliers
    supplier_name: str | None
    table: int | None
    tenant_id: str | None
    tenant_name: str | None
    term_duration: str | None
    third_party_client_name: str | None
    third_party_product: str | None
    third_party_productid: str | None
    third_party_productname: str | None
    thirdparty_client_id: str | None
    type: int | None
    use: str | None
    vendor: str | None
    vendor_product_sku: str | None

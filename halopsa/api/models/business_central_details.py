# Generated from spec/halopsa/upstream/entities/BusinessCentralDetails.yaml. Do not edit.
"""The model ``BusinessCentralDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.business_central_company import BusinessCentralCompany
    from halopsa.api.models.business_central_environment import BusinessCentralEnvironment
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.key_pair2 import KeyPair2


@entity
class BusinessCentralDetails(Entity):
    """The published schema ``BusinessCentralDetails``."""

    _entity: ClassVar[str] = "api.BusinessCentralDetails"

    id: int = key(default=None)
    _authcode: str | None = None
    _disconnect: bool | None = None
    _exchangecodefortoken: bool | None = None
    _importtype: str | None = None
    _warning: str | None = None
    authorization_code: str | None = None
    authorized: bool | None = None
    client_id: str | None = None
    client_mappings: list[ExternalLink_List] | None = None
    client_top_level: int | None = None
    client_top_level_name: str | None = None
    code_verifier: str | None = None
    """Published since 2026-01-25."""
    company: BusinessCentralCompany | None = None
    company_id: str | None = None
    company_name: str | None = None
    company_version: str | None = None
    country: str | None = None
    customer_template: str | None = None
    """Published since 2026-01-25."""
    default_invoice_item: str | None = None
    default_invoice_item_name: str | None = None
    default_po_item: str | None = None
    """Published since 2026-01-25."""
    default_po_item_name: str | None = None
    """Published since 2026-01-25."""
    default_purchase_account: str | None = None
    default_purchase_account_name: str | None = None
    default_sales_account: str | None = None
    default_sales_account_name: str | None = None
    enable_dimensions: bool | None = None
    """Published since 2026-01-25."""
    enable_sync: bool | None = None
    environment: BusinessCentralEnvironment | None = None
    environment_name: str | None = None
    environment_type: str | None = None
    graph_host: str | None = None
    group_increment: int | None = None
    item_default_group: int | None = None
    item_default_group_name: str | None = None
    item_group_mappings: list[ExternalLink_List] | None = None
    item_template: str | None = None
    """Published since 2026-01-25."""
    line_increment: int | None = None
    name: str | None = None
    new_access_token: str | None = None
    new_client_secret: str | None = None
    new_refresh_token: str | None = None
    post_invoices: bool | None = None
    """Published since 2026-01-25."""
    redirect_url: str | None = None
    show_message: bool | None = None
    sync_entities: str | None = None
    sync_entities_list: list[KeyPair2] | None = None
    sync_inv_groups: bool | None = None
    tenant_id: str | None = None
    token_expiry: dt.datetime | None = None
    use_advanced_cost_endpoint: bool | None = None
    vendor_mappings: list[ExternalLink_List] | None = None
    """Published since 2026-01-25."""
    vendor_template: str | None = None
    """Published since 2026-01-25."""
    web_service_url: str | None = None

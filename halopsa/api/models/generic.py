# Generated from spec/halopsa/upstream/entities/Generic.yaml. Do not edit.
"""The model ``Generic``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.external_link_list import ExternalLink_List
    from halopsa.api.models.generic_accounts_mappings import GenericAccountsMappings
    from halopsa.api.models.xtype import Xtype


@entity
class Generic(Entity):
    """The published schema ``Generic``."""

    _entity: ClassVar[str] = "api.Generic"

    id: int = key(default=None)
    _isimport: bool | None = None
    _match_integration_id: int | None = None
    _match_integration_name: str | None = None
    _match_thirdparty_id: str | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    accounts_mappings: list[GenericAccountsMappings] | None = None
    assettypes: list[Xtype] | None = None
    autogroupnewquotelines: int | None = None
    """Published since 2026-01-25."""
    avalara_item_code: str | None = None
    connector: bool | None = None
    default_sort_seq: int | None = None
    """Published since 2026-01-25."""
    defaultsite: int | None = None
    extra_invoice_description: str | None = None
    """Published since 2026-01-25."""
    guid: str | None = None
    ignore_from_accounting_sync: bool | None = None
    """Published since 2026-01-25."""
    import_details_id: int | None = None
    intacct_product_line_id: str | None = None
    """Published since 2026-01-25."""
    intacct_type: str | None = None
    """Published since 2026-01-25."""
    intent: str | None = None
    invoice_class: str | None = None
    isfixedasset: bool | None = None
    islan: str | None = None
    item_assettype_default: int | None = None
    item_assettype_name_default: str | None = None
    item_billing_period_default: int | None = None
    item_contract_default: bool | None = None
    item_doesnotneedconsigning_default: bool | None = None
    item_dont_invoice_default: bool | None = None
    """Published since 2026-01-25."""
    item_dont_receive_on_po_default: bool | None = None
    """Published since 2026-01-25."""
    item_donttrackstock_default: bool | None = None
    item_is_meter_default: bool | None = None
    """Published since 2026-01-25."""
    item_meter_type_default: int | None = None
    """Published since 2026-01-25."""
    item_recurring_default: bool | None = None
    item_taxable_default: bool | None = None
    """Published since 2026-01-25."""
    itemcode_id: str | None = None
    itemcode_name: str | None = None
    items_in_group_no_consign: bool | None = None
    kaseyaid: str | None = None
    memo: str | None = None
    moveassetonrequest: bool | None = None
    multipleaccountstenants: bool | None = None
    name: str | None = None
    new_external_link: ExternalLink_List | None = None
    nominalcode: str | None = None
    nominalcode_name: str | None = None
    nominalcode_name_purchase: str | None = None
    nominalcodepurchase: str | None = None
    qbo_item_type: int | None = None
    sequence: int | None = None
    showasequip: bool | None = None
    showasitem: bool | None = None
    showwarningifonrequest: bool | None = None
    tax_id: int | None = None
    tax_id_purchase: int | None = None
    tax_name: str | None = None
    tax_name_purchase: str | None = None
    tcsnote: str | None = None
    thirdpartyid: str | None = None
    xero_category_1_lookup: str | None = None
    xero_category_1_lookup_name: str | None = None
    xero_category_2_lookup: str | None = None
    xero_category_2_lookup_name: str | None = None

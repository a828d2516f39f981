# Generated from spec/halopsa/upstream/entities/ItemGroup.yaml. Do not edit.
"""The model ``ItemGroup``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl
    from halopsa.api.models.key_pair import KeyPair
    from halopsa.api.models.quotation_detail import QuotationDetail


@entity
class ItemGroup(Entity):
    """The published schema ``ItemGroup``."""

    _entity: ClassVar[str] = "api.ItemGroup"

    id: int = key(default=None)
    _updaterecurringbundleprices: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    add_all_group_items_quote: int | None = None
    category: str | None = None
    default_billingperiod: int | None = None
    force_price_relationship: bool | None = None
    force_quantity_relationship: bool | None = None
    force_term_relationship: bool | None = None
    hide_grouped_items_price: int | None = None
    hide_items_group_items_quote: int | None = None
    hideitems: bool | None = None
    lines: list[QuotationDetail] | None = None
    name: str | None = None
    name_extra: str | None = None
    nominal_code: str | None = None
    oldLines: list[QuotationDetail] | None = None
    one_optional_mandatory: list[KeyPair] | None = None
    one_optional_mandatory_list: str | None = None
    price_calculation_formula: str | None = None
    quantity_group_items_quote: int | None = None

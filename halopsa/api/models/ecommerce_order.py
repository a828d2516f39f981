# Generated from spec/halopsa/upstream/entities/EcommerceOrder.yaml. Do not edit.
"""The model ``EcommerceOrder``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.adobe_commerce_billing_address import AdobeCommerceBilling_Address
    from halopsa.api.models.amazon_seller_buyer_info import AmazonSellerBuyerInfo
    from halopsa.api.models.ecommerce_order_fault import EcommerceOrderFault


@entity
class EcommerceOrder(Entity):
    """The published schema ``EcommerceOrder``."""

    _entity: ClassVar[str] = "api.EcommerceOrder"

    id: int = key(default=None)
    _adobecommerce_billing_address: AdobeCommerceBilling_Address | None = None
    _amazon_buyer_info: AmazonSellerBuyerInfo | None = None
    _unlink_from_ticket: bool | None = None
    details_id: int | None = None
    integration_name: str | None = None
    jsonobj: str | None = None
    linked_tickets: list[EcommerceOrderFault] | None = None
    moduleid: int | None = None
    shop_name: str | None = None
    thirdpartycreateddate: dt.datetime | None = None
    thirdpartycustomerid: str | None = None
    thirdpartyid: str | None = None
    thirdpartyordernumber: str | None = None
    thirdpartystatus: str | None = None
    thirdpartystatus2: str | None = None
    thirdpartyurl: str | None = None
    ticket_id: int | None = None

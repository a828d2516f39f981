# Generated from spec/halopsa/upstream/entities/CSPConsumptionData.yaml. Do not edit.
"""The model ``CSPConsumptionData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class CSPConsumptionData(Entity):
    """The published schema ``CSPConsumptionData``."""

    _entity: ClassVar[str] = "api.CSPConsumptionData"

    id: int = key(default=None)
    _isimport: bool | None = None
    _warning: str | None = None
    additionalinfo: str | None = None
    alternateid: str | None = None
    availabilityid: str | None = None
    benefitid: str | None = None
    benefitorderid: str | None = None
    benefittype: str | None = None
    billablequantity: float | None = None
    billingcurrency: str | None = None
    billingfrequency: str | None = None
    billingpretaxtotal: float | None = None
    chargeenddate: dt.datetime | None = None
    chargestartdate: dt.datetime | None = None
    consumedservice: str | None = None
    creditpercentage: str | None = None
    creditreasoncode: str | None = None
    credittype: str | None = None
    currency: str | None = None
    customercountry: str | None = None
    customerdomainname: str | None = None
    customerid: str | None = None
    customername: str | None = None
    effectiveunitprice: float | None = None
    entitlementdescription: str | None = None
    entitlementid: str | None = None
    invoicenumber: str | None = None
    isbilled: bool | None = None
    metercategory: str | None = None
    meterdescription: str | None = None
    meterid: str | None = None
    metername: str | None = None
    meterregion: str | None = None
    metersubcategory: str | None = None
    metertype: str | None = None
    mpnid: str | None = None
    orderdate: str | None = None
    orderid: str | None = None
    parentid: int | None = None
    partnerearnedcreditpercentage: float | None = None
    partnerid: str | None = None
    partnername: str | None = None
    pctobcexchangerate: float | None = None
    pctobcexchangeratedate: str | None = None
    priceadjustmentdescription: str | None = None
    pricingcurrency: str | None = None
    pricingpretaxtotal: float | None = None
    productname: str | None = None
    promotionid: str | None = None
    publisherid: str | None = None
    publishername: str | None = None
    quantity: float | None = None
    referenceid: str | None = None
    reservationorderid: str | None = None
    resourcegroup: str | None = None
    resourcelocation: str | None = None
    resourceuri: str | None = None
    serviceinfo1: str | None = None
    serviceinfo2: str | None = None
    skuid: str | None = None
    skuname: str | None = None
    subscriptiondescription: str | None = None
    subscriptionenddate: dt.datetime | None = None
    subscriptionid: str | None = None
    subscriptionstartdate: dt.datetime | None = None
    subtotal: float | None = None
    tags: str | None = None
    taxtotal: float | None = None
    termandbillingcycle: str | None = None
    total: float | None = None
    type: int | None = None
    unit: str | None = None
    unitprice: float | None = None
    unittype: str | None = None
    usagedate: dt.datetime | None = None

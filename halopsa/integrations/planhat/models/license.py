# Generated from spec/planhat/entities/License.yaml. Do not edit.
"""The model ``License``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class License(Entity):
    """A subscription, the base of recurring revenue.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "License"

    id: str = key(default=None)  # on the wire: _id
    auto_renews: bool | None = None  # on the wire: autoRenews
    company_id: str | None = None  # on the wire: companyId
    currency: str | None = None  # on the wire: _currency
    custom: dict[str, Any] = key(default=None)
    external_id: str | None = None  # on the wire: externalId
    fixed_period: bool | None = None  # on the wire: fixedPeriod
    from_date: dt.datetime | None = None  # on the wire: fromDate
    mrr: float | None = None
    notice_period: int | None = None  # days; on the wire: noticePeriod
    product: str | None = None
    renewal_period: int | None = None  # months; on the wire: renewalPeriod
    renewal_status: Literal["ongoing", "renewed", "lost"] | None = None  # on the wire: renewalStatus
    source_id: str | None = None  # on the wire: sourceId
    to_date: dt.datetime | None = None  # on the wire: toDate
    value: float | None = None

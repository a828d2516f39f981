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

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    auto_renews: bool | None = None
    """On the wire: ``autoRenews``."""
    company_id: str | None = None
    """The key of one of the ``companies``. On the wire: ``companyId``."""
    currency: str | None = None
    """On the wire: ``_currency``."""
    custom: dict[str, Any] = key(default=None)
    external_id: str | None = None
    """On the wire: ``externalId``."""
    fixed_period: bool | None = None
    """On the wire: ``fixedPeriod``."""
    from_date: dt.datetime | None = None
    """On the wire: ``fromDate``."""
    mrr: float | None = None
    notice_period: int | None = None
    """In days. On the wire: ``noticePeriod``."""
    product: str | None = None
    renewal_period: int | None = None
    """In months. On the wire: ``renewalPeriod``."""
    renewal_status: Literal["ongoing", "renewed", "lost"] | None = None
    """On the wire: ``renewalStatus``."""
    source_id: str | None = None
    """On the wire: ``sourceId``."""
    to_date: dt.datetime | None = None
    """On the wire: ``toDate``."""
    value: float | None = None

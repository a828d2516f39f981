# Generated from spec/planhat/entities/Company.yaml. Do not edit.
"""The model ``Company``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Company(Entity):
    """A customer, a former one, or one to be.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Company"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    address: str | None = None
    alerts: list[Any] | None = None
    """Set by the server."""
    arr: float | None = None
    """Set by the server."""
    city: str | None = None
    co_owner: str | None = None
    """On the wire: ``coOwner``. Id of a user."""
    country: str | None = None
    created_at: dt.datetime | None = None
    """Set by the server. On the wire: ``createdAt``."""
    csm_score: int | None = None
    """On the wire: ``csmScore``. 1 to 5."""
    custom: dict[str, Any] = key(default=None)
    customer_from: dt.datetime | None = None
    """Set by the server. On the wire: ``customerFrom``."""
    customer_to: dt.datetime | None = None
    """Set by the server. On the wire: ``customerTo``."""
    description: str | None = None
    domains: list[str] | None = None
    """Set by the server. Made from the addresses of its endusers; may come as one text with commas."""
    external_id: str | None = None
    """On the wire: ``externalId``."""
    h: int | None = None
    """Set by the server. The health score."""
    h_profile: Any = None
    """Set by the server. On the wire: ``hProfile``."""
    last_active: dt.datetime | None = None
    """Set by the server. On the wire: ``lastActive``."""
    last_activities: list[Any] | None = None
    """Set by the server. On the wire: ``lastActivities``."""
    last_renewal: dt.datetime | None = None
    """Set by the server. On the wire: ``lastRenewal``."""
    last_touch: dt.datetime | None = None
    """Set by the server. On the wire: ``lastTouch``."""
    last_touch_type: str | None = None
    """Set by the server. On the wire: ``lastTouchType``."""
    mr_total: float | None = None
    """Set by the server. On the wire: ``mrTotal``."""
    mrr: float | None = None
    """Set by the server."""
    mrr_total: float | None = None
    """Set by the server. On the wire: ``mrrTotal``."""
    name: str | None = None
    nrr30: float | None = None
    """Set by the server."""
    nrr_total: float | None = None
    """Set by the server. On the wire: ``nrrTotal``."""
    org_arr: float | None = None
    """Set by the server. On the wire: ``orgArr``."""
    org_arr_total: float | None = None
    """Set by the server. On the wire: ``orgArrTotal``."""
    org_health_total: float | None = None
    """Set by the server. On the wire: ``orgHealthTotal``."""
    org_level: int | None = None
    """Set by the server. On the wire: ``orgLevel``."""
    org_mrr: float | None = None
    """Set by the server. On the wire: ``orgMrr``."""
    org_mrr_total: float | None = None
    """Set by the server. On the wire: ``orgMrrTotal``."""
    org_path: list[str] | None = None
    """Set by the server. On the wire: ``orgPath``. May come as one text with commas."""
    org_root_id: str | None = None
    """Set by the server. On the wire: ``orgRootId``."""
    org_units: list[Any] | None = None
    """Set by the server. On the wire: ``orgUnits``."""
    owner: str | None = None
    """Id of the user who manages the account."""
    phase: str | None = None
    """A phase of the tenant's lifecycle."""
    phone_primary: str | None = None
    """On the wire: ``phonePrimary``."""
    renewal_arr: float | None = None
    """Set by the server. On the wire: ``renewalArr``."""
    renewal_days_from_now: int | None = None
    """In days. Set by the server. On the wire: ``renewalDaysFromNow``."""
    renewal_mrr: float | None = None
    """Set by the server. On the wire: ``renewalMrr``."""
    source_id: str | None = None
    """On the wire: ``sourceId``."""
    status: Literal["prospect", "coming", "customer", "canceled", "lost"] | None = None
    tags: list[str] | None = None
    updated_at: dt.datetime | None = None
    """Set by the server. On the wire: ``updatedAt``."""
    web: str | None = None
    zip: str | None = None

# Generated from spec/halopsa/upstream/entities/SyncroCustomer.yaml. Do not edit.
"""The model ``SyncroCustomer``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class SyncroCustomer(Entity):
    """The published schema ``SyncroCustomer``."""

    _entity: ClassVar[str] = "api.SyncroCustomer"

    id: int = key(default=None)
    address: str | None = None
    address_2: str | None = None
    business_and_full_name: str | None = None
    business_name: str | None = None
    business_then_name: str | None = None
    city: str | None = None
    created_at: dt.datetime | None = None
    disabled: bool | None = None
    email: str | None = None
    firstname: str | None = None
    get_sms: bool | None = None
    invoice_cc_emails: str | None = None
    invoice_term_id: int | None = None
    lastname: str | None = None
    latitude: float | None = None
    location_id: int | None = None
    location_name: str | None = None
    longitude: float | None = None
    mobile: str | None = None
    no_email: bool | None = None
    notes: str | None = None
    notification_email: str | None = None
    online_profile_url: str | None = None
    opt_out: bool | None = None
    pdf_url: str | None = None
    phone: str | None = None
    ref_customer_id: int | None = None
    referred_by: str | None = None
    state: str | None = None
    tax_rate_id: int | None = None
    updated_at: dt.datetime | None = None
    zip: str | None = None

# Generated from spec/halopsa/upstream/entities/BusinessCentralCustomer.yaml. Do not edit.
"""The model ``BusinessCentralCustomer``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class BusinessCentralCustomer(Entity):
    """The published schema ``BusinessCentralCustomer``."""

    _entity: ClassVar[str] = "api.BusinessCentralCustomer"

    id: str = key(default=None)
    addressLine1: str | None = None
    addressLine2: str | None = None
    balanceDue: float | None = None
    blocked: str | None = None
    city: str | None = None
    country: str | None = None
    creditLimit: int | None = None
    currencyCode: str | None = None
    currencyId: str | None = None
    displayName: str | None = None
    email: str | None = None
    lastModifiedDateTime: dt.datetime | None = None
    number: str | None = None
    odataetag: str | None = None
    paymentMethodId: str | None = None
    paymentTermsId: str | None = None
    phoneNumber: str | None = None
    postalCode: str | None = None
    salespersonCode: str | None = None
    shipmentMethodId: str | None = None
    state: str | None = None
    taxAreaDisplayName: str | None = None
    taxAreaId: str | None = None
    taxLiable: bool | None = None
    taxRegistrationNumber: str | None = None
    templateCode: str | None = None
    """Published since 2026-01-25."""
    type: str | None = None
    website: str | None = None

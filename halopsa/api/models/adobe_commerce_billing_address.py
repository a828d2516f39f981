# Generated from spec/halopsa/upstream/entities/AdobeCommerceBilling_Address.yaml. Do not edit.
"""The model ``AdobeCommerceBilling_Address``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class AdobeCommerceBilling_Address(Entity):
    """The published schema ``AdobeCommerceBilling_Address``."""

    _entity: ClassVar[str] = "api.AdobeCommerceBilling_Address"

    address_type: str | None = None
    city: str | None = None
    country_id: str | None = None
    email: str | None = None
    entity_id: int | None = None
    firstname: str | None = None
    lastname: str | None = None
    parent_id: int | None = None
    postcode: str | None = None
    region: str | None = None
    region_code: str | None = None
    region_id: int | None = None
    street: list[str] | None = None
    telephone: str | None = None

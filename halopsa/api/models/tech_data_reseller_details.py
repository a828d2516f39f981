# Generated from spec/halopsa/upstream/entities/TechDataResellerDetails.yaml. Do not edit.
"""The model ``TechDataResellerDetails``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class TechDataResellerDetails(Entity):
    """The published schema ``TechDataResellerDetails``."""

    _entity: ClassVar[str] = "api.TechDataResellerDetails"

    id: int = key(default=None)
    _warning: str | None = None
    api_to_use: int | None = None
    application_type: int | None = None
    client_id: str | None = None
    customer_number: str | None = None
    guid: str | None = None
    name: str | None = None
    new_client_secret: str | None = None
    new_method: bool | None = None
    region: str | None = None
    type: int | None = None

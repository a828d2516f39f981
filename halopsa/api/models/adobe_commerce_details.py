# Generated from spec/halopsa/upstream/entities/AdobeCommerceDetails.yaml. Do not edit.
"""The model ``AdobeCommerceDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class AdobeCommerceDetails(Entity):
    """The published schema ``AdobeCommerceDetails``."""

    _entity: ClassVar[str] = "api.AdobeCommerceDetails"

    id: int = key(default=None)
    _warning: str | None = None
    connectionname: str | None = None
    enabled: bool | None = None
    integrator_last_sync: dt.datetime | None = None
    new_integration_method: bool | None = None
    url: str | None = None

# Generated from spec/halopsa/upstream/entities/SnowLicenseAbstract.yaml. Do not edit.
"""The model ``SnowLicenseAbstract``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.snow_device import SnowDevice


@entity
class SnowLicenseAbstract(Entity):
    """The published schema ``SnowLicenseAbstract``."""

    _entity: ClassVar[str] = "api.SnowLicenseAbstract"

    id: int = key(default=None)
    applicationName: str | None = None
    assignmentType: str | None = None
    isIncomplete: bool | None = None
    manufacturerName: str | None = None
    metric: str | None = None
    purchaseDate: dt.datetime | None = None
    quantity: int | None = None
    snowDevices: list[SnowDevice] | None = None
    updatedBy: str | None = None
    updatedDate: dt.datetime | None = None

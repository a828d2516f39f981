# Generated from spec/halopsa/upstream/entities/BusinessCentralDimensions.yaml. Do not edit.
"""The model ``BusinessCentralDimensions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class BusinessCentralDimensions(Entity):
    """The published schema ``BusinessCentralDimensions``."""

    _entity: ClassVar[str] = "api.BusinessCentralDimensions"

    id: str = key(default=None)
    _warning: str | None = None
    code: str | None = None
    consolidationCode: str | None = None
    dimensionCode: str | None = None
    dimensionId: str | None = None
    dimensionValueCode: str | None = None
    dimensionValueId: str | None = None
    displayName: str | None = None
    dynamicstype: int | None = None
    halo_id: int | None = None
    haloparentid: int | None = None
    lastModifiedDateTime: dt.datetime | None = None
    parentId: str | None = None
    parentType: str | None = None
    postingValue: str | None = None
    valueCode: str | None = None
    valueConsolidationCode: str | None = None
    valueDisplayName: str | None = None
    valueId: str | None = None

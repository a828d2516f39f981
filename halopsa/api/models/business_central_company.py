# Generated from spec/halopsa/upstream/entities/BusinessCentralCompany.yaml. Do not edit.
"""The model ``BusinessCentralCompany``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class BusinessCentralCompany(Entity):
    """The published schema ``BusinessCentralCompany``."""

    _entity: ClassVar[str] = "api.BusinessCentralCompany"

    id: str = key(default=None)
    businessProfileId: str | None = None
    displayName: str | None = None
    name: str | None = None
    systemCreatedAt: dt.datetime | None = None
    systemCreatedBy: str | None = None
    systemModifiedAt: dt.datetime | None = None
    systemModifiedBy: str | None = None
    systemVersion: str | None = None

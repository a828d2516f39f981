# Generated from spec/halopsa/upstream/entities/XTypeStatus.yaml. Do not edit.
"""The model ``XTypeStatus``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.x_type_status_restrictions import XTypeStatusRestrictions


@entity
class XTypeStatus(Entity):
    """The published schema ``XTypeStatus``."""

    _entity: ClassVar[str] = "api.XTypeStatus"

    id: int = key(default=None)
    _warning: str | None = None
    allowafterallstatuses: bool | None = None
    allowedafterstatus: list[XTypeStatusRestrictions] | None = None
    status_id: int | None = None
    status_name: str | None = None
    xtype_id: int | None = None
    xtype_name: str | None = None

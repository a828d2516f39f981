# Generated from spec/halopsa/upstream/entities/SnowComputerUserAbstract.yaml. Do not edit.
"""The model ``SnowComputerUserAbstract``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class SnowComputerUserAbstract(Entity):
    """The published schema ``SnowComputerUserAbstract``."""

    _entity: ClassVar[str] = "api.SnowComputerUserAbstract"

    id: int = key(default=None)
    customerId: int | None = None
    fullName: str | None = None
    lastLogon: dt.datetime | None = None
    logonCount: int | None = None
    updatedBy: str | None = None
    updatedDate: dt.datetime | None = None
    userIsAccessible: bool | None = None
    username: str | None = None

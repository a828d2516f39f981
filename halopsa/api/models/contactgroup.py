# Generated from spec/halopsa/upstream/entities/Contactgroup.yaml. Do not edit.
"""The model ``Contactgroup``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.contactgroupcontacts import Contactgroupcontacts


@entity
class Contactgroup(Entity):
    """The published schema ``Contactgroup``."""

    _entity: ClassVar[str] = "api.Contactgroup"

    id: int = key(default=None)
    _warning: str | None = None
    allowall: bool | None = None
    allowalledit: bool | None = None
    contactgroupcontacts: list[Contactgroupcontacts] | None = None
    name: str | None = None
    ownerunum: int | None = None

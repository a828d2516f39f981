# Generated from spec/halopsa/upstream/entities/Contactgroupcontacts.yaml. Do not edit.
"""The model ``Contactgroupcontacts``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Contactgroupcontacts(Entity):
    """The published schema ``Contactgroupcontacts``."""

    _entity: ClassVar[str] = "api.Contactgroupcontacts"

    id: int = key(default=None)
    _warning: str | None = None
    ccgid: int | None = None
    contacttype: int | None = None
    cuid: int | None = None
    cunum: int | None = None
    emailaddress: str | None = None
    name: str | None = None

# Generated from spec/halopsa/upstream/entities/Costcentres.yaml. Do not edit.
"""The model ``Costcentres``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Costcentres(Entity):
    """The published schema ``Costcentres``."""

    _entity: ClassVar[str] = "api.Costcentres"

    id: int = key(default=None)
    _warning: str | None = None
    addr1: str | None = None
    addr2: str | None = None
    addr3: str | None = None
    addr4: str | None = None
    chargeable: bool | None = None
    name: str | None = None

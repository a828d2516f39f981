# Generated from spec/halopsa/upstream/entities/RemoteSessionTeams.yaml. Do not edit.
"""The model ``RemoteSessionTeams``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class RemoteSessionTeams(Entity):
    """The published schema ``RemoteSessionTeams``."""

    _entity: ClassVar[str] = "api.RemoteSessionTeams"

    id: int = key(default=None)
    _warning: str | None = None
    active: bool | None = None
    default: bool | None = None
    msid: int | None = None
    name: str | None = None
    thirdpartyid: str | None = None
    thirdpartyname: str | None = None

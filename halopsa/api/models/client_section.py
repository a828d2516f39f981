# Generated from spec/halopsa/upstream/entities/ClientSection.yaml. Do not edit.
"""The model ``ClientSection``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ClientSection(Entity):
    """The published schema ``ClientSection``."""

    _entity: ClassVar[str] = "api.ClientSection"

    id: int = key(default=None)
    _warning: str | None = None
    client_id: int | None = None
    client_name: str | None = None
    team_id: int | None = None
    team_name: str | None = None

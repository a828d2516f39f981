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
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    client_id: int | None = None
    """Since build 2.250."""
    client_name: str | None = None
    """Since build 2.250."""
    team_id: int | None = None
    """Since build 2.250."""
    team_name: str | None = None
    """Since build 2.250."""

# Generated from spec/halopsa/upstream/entities/VirtualAgent.yaml. Do not edit.
"""The model ``VirtualAgent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.access_control import AccessControl


@entity
class VirtualAgent(Entity):
    """The published schema ``VirtualAgent``."""

    _entity: ClassVar[str] = "api.VirtualAgent"

    id: str = key(default=None)
    _connection_enabled: bool | None = None
    _instructions: str | None = None
    _model: str | None = None
    _update_tools: bool | None = None
    _warning: str | None = None
    access_control: list[AccessControl] | None = None
    access_control_level: int | None = None
    connection_type: int | None = None
    intent: str | None = None
    name: str | None = None
    third_party_id: str | None = None
    use: int | None = None

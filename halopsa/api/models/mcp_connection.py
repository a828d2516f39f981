# Generated from spec/halopsa/upstream/entities/MCPConnection.yaml. Do not edit.
"""The model ``MCPConnection``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class MCPConnection(Entity):
    """The published schema ``MCPConnection``."""

    _entity: ClassVar[str] = "api.MCPConnection"

    id: int = key(default=None)
    _warning: str | None = None
    header_name: str | None = None
    name: str | None = None
    new_integration_key: str | None = None
    url: str | None = None

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
    """Since build 2.236."""
    _warning: str | None = None
    """Since build 2.236."""
    header_name: str | None = None
    """Since build 2.236."""
    name: str | None = None
    """Since build 2.236."""
    new_integration_key: str | None = None
    """Since build 2.236."""
    url: str | None = None
    """Since build 2.236."""

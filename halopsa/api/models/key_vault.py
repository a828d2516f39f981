# Generated from spec/halopsa/upstream/entities/KeyVault.yaml. Do not edit.
"""The model ``KeyVault``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class KeyVault(Entity):
    """The published schema ``KeyVault``."""

    _entity: ClassVar[str] = "api.KeyVault"

    id: int = key(default=None)
    _warning: str | None = None
    connection_type: int | None = None
    managed_identity_id: str | None = None
    name: str | None = None
    url: str | None = None

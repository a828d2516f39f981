# Generated from spec/halopsa/upstream/entities/ItemAccountsLinkMigration.yaml. Do not edit.
"""The model ``ItemAccountsLinkMigration``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ItemAccountsLinkMigration(Entity):
    """The published schema ``ItemAccountsLinkMigration``."""

    _entity: ClassVar[str] = "api.ItemAccountsLinkMigration"

    id: int = key(default=None)
    backgroundTask: bool | None = None

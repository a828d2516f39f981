# Generated from spec/halopsa/upstream/entities/CabRole.yaml. Do not edit.
"""The model ``CabRole``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CabRole(Entity):
    """The published schema ``CabRole``."""

    _entity: ClassVar[str] = "api.CabRole"

    id: int = key(default=None)
    _warning: str | None = None
    cab_guid: str | None = None
    cab_id: int | None = None
    mandatory_approvers: int | None = None
    mandatory_rejecters: int | None = None
    mandatory_voters: int | None = None
    name: str | None = None

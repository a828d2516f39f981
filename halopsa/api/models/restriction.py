# Generated from spec/halopsa/upstream/entities/Restriction.yaml. Do not edit.
"""The model ``Restriction``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Restriction(Entity):
    """The published schema ``Restriction``."""

    _entity: ClassVar[str] = "api.Restriction"

    id: int = key(default=None)
    _warning: str | None = None
    key1: int | None = None
    key1_name: str | None = None
    key2: int | None = None
    key2_guid: str | None = None
    key2_name: str | None = None
    role_id: str | None = None
    role_name: str | None = None
    type: int | None = None

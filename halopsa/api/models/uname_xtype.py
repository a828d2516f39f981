# Generated from spec/halopsa/upstream/entities/UnameXtype.yaml. Do not edit.
"""The model ``UnameXtype``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class UnameXtype(Entity):
    """The published schema ``UnameXtype``."""

    _entity: ClassVar[str] = "api.UnameXtype"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    assettype_id: int | None = None
    assettype_name: str | None = None
    cancreate: bool | None = None
    canedit: bool | None = None
    canview: bool | None = None
    role_id: str | None = None
    role_name: str | None = None

# Generated from spec/halopsa/upstream/entities/StyleProfileLink.yaml. Do not edit.
"""The model ``StyleProfileLink``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class StyleProfileLink(Entity):
    """The published schema ``StyleProfileLink``."""

    _entity: ClassVar[str] = "api.StyleProfileLink"

    id: int = key(default=None)
    _warning: str | None = None
    entity_name: str | None = None
    entityguid: str | None = None
    entityid: int | None = None
    precedence: int | None = None
    profile_name: str | None = None
    styleprofile_id: int | None = None
    type: int | None = None

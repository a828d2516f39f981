# Generated from spec/halopsa/upstream/entities/NHD_Identity_ApplicationScope.yaml. Do not edit.
"""The model ``NHD_Identity_ApplicationScope``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class NHD_Identity_ApplicationScope(Entity):
    """The published schema ``NHD_Identity_ApplicationScope``."""

    _entity: ClassVar[str] = "api.NHD_Identity_ApplicationScope"

    id: int = key(default=None)
    application_id: str | None = None
    name: str | None = None

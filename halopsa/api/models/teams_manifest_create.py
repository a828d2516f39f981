# Generated from spec/halopsa/upstream/entities/TeamsManifestCreate.yaml. Do not edit.
"""The model ``TeamsManifestCreate``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class TeamsManifestCreate(Entity):
    """The published schema ``TeamsManifestCreate``."""

    _entity: ClassVar[str] = "api.TeamsManifestCreate"

    iconColor: str | None = None
    iconOutline: str | None = None
    longDescription: str | None = None
    name: str | None = None
    shortDescription: str | None = None

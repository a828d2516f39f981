# Generated from spec/halopsa/upstream/entities/CreateSlackManifest.yaml. Do not edit.
"""The model ``CreateSlackManifest``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class CreateSlackManifest(Entity):
    """The published schema ``CreateSlackManifest``."""

    _entity: ClassVar[str] = "api.CreateSlackManifest"

    endChatDescription: str | None = None
    longDescription: str | None = None
    name: str | None = None
    shortDescription: str | None = None
    startChatDescription: str | None = None

# Generated from spec/halopsa/upstream/entities/MicrosoftGraphGroup.yaml. Do not edit.
"""The model ``MicrosoftGraphGroup``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class MicrosoftGraphGroup(Entity):
    """The published schema ``MicrosoftGraphGroup``."""

    _entity: ClassVar[str] = "api.MicrosoftGraphGroup"

    id: str = key(default=None)
    connection_id: int | None = None
    displayName: str | None = None
    mail: str | None = None

# Generated from spec/halopsa/upstream/entities/LicenceMatch.yaml. Do not edit.
"""The model ``LicenceMatch``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class LicenceMatch(Entity):
    """The published schema ``LicenceMatch``."""

    _entity: ClassVar[str] = "api.LicenceMatch"

    id: int = key(default=None)
    _warning: str | None = None
    licence_id: int | None = None
    licence_name: str | None = None
    text: str | None = None
    type: int | None = None

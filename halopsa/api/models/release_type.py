# Generated from spec/halopsa/upstream/entities/ReleaseType.yaml. Do not edit.
"""The model ``ReleaseType``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class ReleaseType(Entity):
    """The published schema ``ReleaseType``."""

    _entity: ClassVar[str] = "api.ReleaseType"

    id: int = key(default=None)
    _warning: str | None = None
    name: str | None = None
    releasenoteset: int | None = None
    spotlight_template_id: int | None = None
    spotlight_template_name: str | None = None
    template_id: int | None = None
    template_name: str | None = None

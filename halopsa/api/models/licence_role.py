# Generated from spec/halopsa/upstream/entities/LicenceRole.yaml. Do not edit.
"""The model ``LicenceRole``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class LicenceRole(Entity):
    """The published schema ``LicenceRole``."""

    _entity: ClassVar[str] = "api.LicenceRole"

    id: int = key(default=None)
    _warning: str | None = None
    name: str | None = None
    note: str | None = None
    softwarelicence_id: int | None = None

# Generated from spec/halopsa/upstream/entities/CrayonOrganisation.yaml. Do not edit.
"""The model ``CrayonOrganisation``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class CrayonOrganisation(Entity):
    """The published schema ``CrayonOrganisation``."""

    _entity: ClassVar[str] = "api.CrayonOrganisation"

    id: int = key(default=None)
    """Since build 2.250."""
    details_id: int | None = None
    """Since build 2.250."""
    third_party_desc: str | None = None
    """Since build 2.250."""
    third_party_id: str | None = None
    """Since build 2.250."""
    top_level: int | None = None
    """Since build 2.250."""
    top_level_name: str | None = None
    """Since build 2.250."""

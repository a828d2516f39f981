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
    details_id: int | None = None
    third_party_desc: str | None = None
    third_party_id: str | None = None
    top_level: int | None = None
    top_level_name: str | None = None

# Generated from spec/halopsa/upstream/entities/OrganisationField.yaml. Do not edit.
"""The model ``OrganisationField``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class OrganisationField(Entity):
    """The published schema ``OrganisationField``."""

    _entity: ClassVar[str] = "api.OrganisationField"

    id: int = key(default=None)
    field_id: int | None = None
    org_id: int | None = None
    org_name: str | None = None

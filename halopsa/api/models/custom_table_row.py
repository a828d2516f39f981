# Generated from spec/halopsa/upstream/entities/CustomTableRow.yaml. Do not edit.
"""The model ``CustomTableRow``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.custom_field import CustomField


@entity
class CustomTableRow(Entity):
    """The published schema ``CustomTableRow``."""

    _entity: ClassVar[str] = "api.CustomTableRow"

    id: int = key(default=None)
    customfields: list[CustomField] | None = None
    display: str | None = None
    fkid: int | None = None
    template_id: int | None = None
    """Published since 2026-01-25."""

# Generated from spec/halopsa/upstream/entities/ImportCsv.yaml. Do not edit.
"""The model ``ImportCsv``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.integration_field_mapping import IntegrationFieldMapping


@entity
class ImportCsv(Entity):
    """The published schema ``ImportCsv``."""

    _entity: ClassVar[str] = "api.ImportCsv"

    id: int = key(default=None)
    _warning: str | None = None
    create_new_lines: bool | None = None
    mappings: list[IntegrationFieldMapping] | None = None
    name: str | None = None
    one_time_charges: bool | None = None
    type: int | None = None

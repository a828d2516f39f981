# Generated from spec/halopsa/upstream/entities/IntegrationExportData.yaml. Do not edit.
"""The model ``IntegrationExportData``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class IntegrationExportData(Entity):
    """The published schema ``IntegrationExportData``."""

    _entity: ClassVar[str] = "api.IntegrationExportData"

    id: int = key(default=None)
    _warning: str | None = None
    export_body: str | None = None
    exported: bool | None = None
    integration_export_id: int | None = None
    third_party_id: str | None = None

# Generated from spec/halopsa/upstream/entities/IntegrationExport.yaml. Do not edit.
"""The model ``IntegrationExport``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.integration_export_data import IntegrationExportData


@entity
class IntegrationExport(Entity):
    """The published schema ``IntegrationExport``."""

    _entity: ClassVar[str] = "api.IntegrationExport"

    id: int = key(default=None)
    _warning: str | None = None
    details_id: int | None = None
    export_date: dt.datetime | None = None
    export_id: str | None = None
    export_progress: str | None = None
    export_url: str | None = None
    exportdata: list[IntegrationExportData] | None = None
    halo_id: int | None = None
    halo_name: str | None = None
    module_id: int | None = None
    progress_error: str | None = None
    ready_for_import: bool | None = None
    third_party_id: str | None = None
    third_party_name: str | None = None

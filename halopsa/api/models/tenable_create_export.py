# Generated from spec/halopsa/upstream/entities/TenableCreateExport.yaml. Do not edit.
"""The model ``TenableCreateExport``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class TenableCreateExport(Entity):
    """The published schema ``TenableCreateExport``."""

    _entity: ClassVar[str] = "api.TenableCreateExport"

    chunk_size: int | None = None

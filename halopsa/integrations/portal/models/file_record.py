# Generated from spec/portal/entities/FileRecord.yaml. Do not edit.
"""The model ``FileRecord``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.portal.models._base import Entity


@entity
class FileRecord(Entity):
    """A file that the portal keeps."""

    _entity: ClassVar[str] = "FileRecord"

    id: str = key(default=None)
    """Set by the server."""
    category: str | None = None

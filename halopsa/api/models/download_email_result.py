# Generated from spec/halopsa/upstream/entities/DownloadEmailResult.yaml. Do not edit.
"""The model ``DownloadEmailResult``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class DownloadEmailResult(Entity):
    """The published schema ``DownloadEmailResult``."""

    _entity: ClassVar[str] = "api.DownloadEmailResult"

    attachmentId: int | None = None
    error: str | None = None
    filename: str | None = None

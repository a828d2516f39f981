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
    """Since build 2.250."""
    error: str | None = None
    """Since build 2.250."""
    filename: str | None = None
    """Since build 2.250."""

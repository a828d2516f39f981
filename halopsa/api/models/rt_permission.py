# Generated from spec/halopsa/upstream/entities/RT_Permission.yaml. Do not edit.
"""The model ``RT_Permission``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class RT_Permission(Entity):
    """The published schema ``RT_Permission``."""

    _entity: ClassVar[str] = "api.RT_Permission"

    id: int = key(default=None)
    create: bool | None = None
    downloadatt: bool | None = None
    """Published since 2026-01-25."""
    edit: bool | None = None
    editatt: bool | None = None
    """Published since 2026-01-25."""
    read: bool | None = None
    uploadatt: bool | None = None
    """Published since 2026-01-25."""
    viewactionhistory: bool | None = None
    """Published since 2026-01-25."""
    viewatt: bool | None = None
    """Published since 2026-01-25."""

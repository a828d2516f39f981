# Generated from spec/halopsa/upstream/entities/Tag.yaml. Do not edit.
"""The model ``Tag``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Tag(Entity):
    """The published schema ``Tag``."""

    _entity: ClassVar[str] = "api.Tag"

    id: int = key(default=None)
    _warning: str | None = None
    add_to_ctid: int | None = None
    add_to_kbid: int | None = None
    add_to_stdid: int | None = None
    """Published since 2026-01-25."""
    add_to_stid: int | None = None
    text: str | None = None
    type: int | None = None
    """Published since 2026-01-25."""

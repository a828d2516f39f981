# Generated from spec/halopsa/upstream/entities/AreaField.yaml. Do not edit.
"""The model ``AreaField``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class AreaField(Entity):
    """The published schema ``AreaField``."""

    _entity: ClassVar[str] = "api.AreaField"

    id: int = key(default=None)
    client_id: int | None = None
    client_name: str | None = None
    field_id: int | None = None
    show_to_client: bool | None = None
    """Published since 2026-01-25."""

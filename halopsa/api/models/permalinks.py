# Generated from spec/halopsa/upstream/entities/Permalinks.yaml. Do not edit.
"""The model ``Permalinks``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Permalinks(Entity):
    """The published schema ``Permalinks``."""

    _entity: ClassVar[str] = "api.Permalinks"

    id: int = key(default=None)
    _warning: str | None = None
    access_token: str | None = None
    custom_path: str | None = None
    """Published since 2026-01-25."""
    entity_id: int | None = None
    entity_name: str | None = None
    published_guid: str | None = None
    publishedlink: str | None = None

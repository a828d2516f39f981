# Generated from spec/halopsa/upstream/entities/FreshdeskAttachment.yaml. Do not edit.
"""The model ``FreshdeskAttachment``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FreshdeskAttachment(Entity):
    """The published schema ``FreshdeskAttachment``."""

    _entity: ClassVar[str] = "api.FreshdeskAttachment"

    id: int = key(default=None)
    attachment_url: str | None = None
    content_type: str | None = None
    created_at: str | None = None
    name: str | None = None
    size: int | None = None
    updated_at: str | None = None

# Generated from spec/planhat/entities/NpsAnswer.yaml. Do not edit.
"""The model ``NpsAnswer``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.integrations.planhat.models._base import Entity


@entity
class NpsAnswer(Entity):
    """An answer to the question whether somebody would recommend the product.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "NpsAnswer"

    id: str = key(default=None)
    """Set by the server. On the wire: ``_id``."""
    custom: dict[str, Any] = key(default=None)
    email: str | None = None
    score: int | None = None
    source_id: str | None = None
    """On the wire: ``sourceId``."""

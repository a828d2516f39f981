# Generated from spec/halopsa/upstream/entities/MoveMailRequest.yaml. Do not edit.
"""The model ``MoveMailRequest``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class MoveMailRequest(Entity):
    """The published schema ``MoveMailRequest``."""

    _entity: ClassVar[str] = "api.MoveMailRequest"

    id: str = key(default=None)
    mailbox_id: int | None = None

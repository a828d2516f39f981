# Generated from spec/halopsa/upstream/entities/FaultDraft.yaml. Do not edit.
"""The model ``FaultDraft``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FaultDraft(Entity):
    """The published schema ``FaultDraft``."""

    _entity: ClassVar[str] = "api.FaultDraft"

    id: int = key(default=None)
    json_content: Any = None
    service_id: int | None = None
    tickettype_id: int | None = None

# Generated from spec/halopsa/upstream/entities/FaqRequestType.yaml. Do not edit.
"""The model ``FaqRequestType``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class FaqRequestType(Entity):
    """The published schema ``FaqRequestType``."""

    _entity: ClassVar[str] = "api.FaqRequestType"

    id: int = key(default=None)
    _warning: str | None = None
    faq_id: int | None = None
    faq_name: str | None = None
    tickettype_id: int | None = None

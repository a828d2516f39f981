# Generated from spec/halopsa/upstream/entities/SectionRequestType.yaml. Do not edit.
"""The model ``SectionRequestType``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class SectionRequestType(Entity):
    """The published schema ``SectionRequestType``."""

    _entity: ClassVar[str] = "api.SectionRequestType"

    id: int = key(default=None)
    _warning: str | None = None
    allowedteamsrestriction: bool | None = None
    section_id: int | None = None
    section_name: str | None = None
    tickettype_id: int | None = None

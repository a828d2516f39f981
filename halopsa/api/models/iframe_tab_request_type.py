# Generated from spec/halopsa/upstream/entities/IframeTabRequestType.yaml. Do not edit.
"""The model ``IframeTabRequestType``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class IframeTabRequestType(Entity):
    """The published schema ``IframeTabRequestType``."""

    _entity: ClassVar[str] = "api.IframeTabRequestType"

    id: int = key(default=None)
    _warning: str | None = None
    iframetab_id: int | None = None
    iframetab_name: str | None = None
    tickettype_id: int | None = None

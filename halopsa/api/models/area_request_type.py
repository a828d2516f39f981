# Generated from spec/halopsa/upstream/entities/AreaRequestType.yaml. Do not edit.
"""The model ``AreaRequestType``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class AreaRequestType(Entity):
    """The published schema ``AreaRequestType``."""

    _entity: ClassVar[str] = "api.AreaRequestType"

    _warning: str | None = None
    client_id: int | None = None
    client_name: str | None = None
    request_type: int | None = None

# Generated from spec/halopsa/upstream/entities/ServStatusSubscribe.yaml. Do not edit.
"""The model ``ServStatusSubscribe``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class ServStatusSubscribe(Entity):
    """The published schema ``ServStatusSubscribe``."""

    _entity: ClassVar[str] = "api.ServStatusSubscribe"

    service_id: int | None = None
    subscribed: bool | None = None

# Generated from spec/halopsa/upstream/entities/AreaToDo.yaml. Do not edit.
"""The model ``AreaToDo``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity


@entity
class AreaToDo(Entity):
    """The published schema ``AreaToDo``."""

    _entity: ClassVar[str] = "api.AreaToDo"

    _warning: str | None = None
    client_id: int | None = None
    client_name: str | None = None
    template_id: int | None = None
    todo_id: int | None = None

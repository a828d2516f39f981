# Generated from spec/halopsa/upstream/entities/ToDoGroup.yaml. Do not edit.
"""The model ``ToDoGroup``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.fault_to_do import FaultToDo


@entity
class ToDoGroup(Entity):
    """The published schema ``ToDoGroup``."""

    _entity: ClassVar[str] = "api.ToDoGroup"

    id: int = key(default=None)
    _warning: str | None = None
    client: int | None = None
    """Published since 2026-01-25."""
    client_name: str | None = None
    """Published since 2026-01-25."""
    seq: int | None = None
    text: str | None = None
    todo_list: list[FaultToDo] | None = None

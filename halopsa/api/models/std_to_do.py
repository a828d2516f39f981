# Generated from spec/halopsa/upstream/entities/STDToDo.yaml. Do not edit.
"""The model ``STDToDo``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.area_to_do import AreaToDo
    from halopsa.api.models.to_do_group import ToDoGroup


@entity
class STDToDo(Entity):
    """The published schema ``STDToDo``."""

    _entity: ClassVar[str] = "api.STDToDo"

    id: int = key(default=None)
    _warning: str | None = None
    allowed_clients: list[AreaToDo] | None = None
    context: str | None = None
    """Since build 2.250."""
    group: ToDoGroup | None = None
    group_id: int | None = None
    group_name: str | None = None
    group_seq: int | None = None
    link: str | None = None
    """Since build 2.250."""
    sequence: int | None = None
    template_id: int | None = None
    text: str | None = None
    user_edit: bool | None = None
    """Since build 2.250."""

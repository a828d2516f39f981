# Generated from spec/halopsa/upstream/entities/Actions_View.yaml. Do not edit.
"""The model ``Actions_View``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    from halopsa.api.models.actions import Actions
    from halopsa.api.models.actions_list import Actions_List


@entity
class Actions_View(Entity):
    """The published schema ``Actions_View``."""

    _entity: ClassVar[str] = "api.Actions_View"

    actions: list[Actions_List] | None = None
    actionsdetails: list[Actions] | None = None
    page_no: int | None = None
    page_size: int | None = None
    record_count: int | None = None
    ticket_id: int | None = None

# Generated from spec/halopsa/upstream/entities/CustomButtonAction.yaml. Do not edit.
"""The model ``CustomButtonAction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class CustomButtonAction(Entity):
    """The published schema ``CustomButtonAction``."""

    _entity: ClassVar[str] = "api.CustomButtonAction"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    button_guid: str | None = None
    button_id: int | None = None
    button_name: str | None = None
    datetime: dt.datetime | None = None
    entity_id: int | None = None
    new_status: int | None = None
    note: str | None = None
    note_html: str | None = None
    old_status: int | None = None
    runbook_id: str | None = None
    runbook_name: str | None = None
    type_id: int | None = None

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
    """Since build 2.250."""
    _warning: str | None = None
    """Since build 2.250."""
    agent_id: int | None = None
    """Since build 2.250."""
    agent_name: str | None = None
    """Since build 2.250."""
    button_guid: str | None = None
    """Since build 2.250."""
    button_id: int | None = None
    """Since build 2.250."""
    button_name: str | None = None
    """Since build 2.250."""
    datetime: dt.datetime | None = None
    """Since build 2.250."""
    entity_id: int | None = None
    """Since build 2.250."""
    new_status: int | None = None
    """Since build 2.250."""
    note: str | None = None
    """Since build 2.250."""
    note_html: str | None = None
    """Since build 2.250."""
    old_status: int | None = None
    """Since build 2.250."""
    runbook_id: str | None = None
    """Since build 2.250."""
    runbook_name: str | None = None
    """Since build 2.250."""
    type_id: int | None = None
    """Since build 2.250."""

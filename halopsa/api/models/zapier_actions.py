# Generated from spec/halopsa/upstream/entities/ZapierActions.yaml. Do not edit.
"""The model ``ZapierActions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class ZapierActions(Entity):
    """The published schema ``ZapierActions``."""

    _entity: ClassVar[str] = "api.ZapierActions"

    id: int = key(default=None)
    customfields: Any = None
    datetime: dt.datetime | None = None
    emailcc: str | None = None
    emailto: str | None = None
    note: str | None = None
    outcome: str | None = None
    ticket_id: int | None = None
    who: str | None = None

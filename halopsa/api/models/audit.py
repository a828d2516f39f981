# Generated from spec/halopsa/upstream/entities/Audit.yaml. Do not edit.
"""The model ``Audit``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class Audit(Entity):
    """The published schema ``Audit``."""

    _entity: ClassVar[str] = "api.Audit"

    id: int = key(default=None)
    _redact: bool | None = None
    """Published since 2026-01-25."""
    _warning: str | None = None
    actoutcome: str | None = None
    agent_id: int | None = None
    clientid: int | None = None
    date: dt.datetime | None = None
    datetime_from: dt.datetime | None = None
    datetime_to: dt.datetime | None = None
    from_: str | None = None
    """On the wire: ``from``."""
    guid: str | None = None
    """Since build 2.250."""
    id1: int | None = None
    id2: int | None = None
    importtype: str | None = None
    """Since build 2.250."""
    isintegrator: bool | None = None
    """Since build 2.250."""
    table_name: str | None = None
    ticket_id: int | None = None
    to: str | None = None
    user_id: int | None = None
    username: str | None = None
    value: str | None = None

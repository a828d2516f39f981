# Generated from spec/halopsa/upstream/entities/NotificationConditions.yaml. Do not edit.
"""The model ``NotificationConditions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class NotificationConditions(Entity):
    """The published schema ``NotificationConditions``."""

    _entity: ClassVar[str] = "api.NotificationConditions"

    id: int = key(default=None)
    _warning: str | None = None
    change_context: int | None = None
    fieldid: int | None = None
    fieldname: str | None = None
    fieldtype: str | None = None
    notification_guid: str | None = None
    rule_id: int | None = None
    tablename: str | None = None
    timezonestring: str | None = None
    type: int | None = None
    value_datetime: dt.datetime | None = None
    """Since build 2.250."""
    value_display: str | None = None
    value_int: int | None = None
    value_string: str | None = None
    value_type: str | None = None
    value_type_id: int | None = None
    """Since build 2.250."""
    valueint_guid: str | None = None

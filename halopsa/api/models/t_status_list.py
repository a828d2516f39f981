# Generated from spec/halopsa/upstream/entities/TStatus_List.yaml. Do not edit.
"""The model ``TStatus_List``."""

from __future__ import annotations

from typing import ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class TStatus_List(Entity):
    """The published schema ``TStatus_List``."""

    _entity: ClassVar[str] = "api.TStatus_List"

    id: int = key(default=None)
    colour: str | None = None
    guid: str | None = None
    includeinloadbalance: bool | None = None
    intent: str | None = None
    name: str | None = None
    nochangehoursrecurring: bool | None = None
    nochangetemplate: int | None = None
    nochangetemplate_guid: str | None = None
    sequence: int | None = None
    shortname: str | None = None
    showonquickchange: bool | None = None
    slaaction: str | None = None
    statuschangeto: int | None = None
    statuschangetofreq: float | None = None
    statusemail_guid: str | None = None
    statusemailfreqdays: int | None = None
    statusemailid: int | None = None
    statusnochangehours: float | None = None
    statusnochangehoursmanager: int | None = None
    statusnochangehoursmanagerrecurring: bool | None = None
    statusnochangehourssection: float | None = None
    statusnochangehourssectionrecurring: bool | None = None
    ticket_count: int | None = None
    timeuntilloffhold: float | None = None
    type: int | None = None
    useworkinghours: int | None = None
    useworkinghours_statusnochangehours: int | None = None
    useworkinghours_statusnochangehoursmanager: int | None = None
    useworkinghours_statusnochangehourssection: int | None = None

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
    """Since build 2.250."""
    colour: str | None = None
    """Since build 2.250."""
    guid: str | None = None
    """Since build 2.250."""
    includeinloadbalance: bool | None = None
    """Since build 2.250."""
    intent: str | None = None
    """Since build 2.250."""
    name: str | None = None
    """Since build 2.250."""
    nochangehoursrecurring: bool | None = None
    """Since build 2.250."""
    nochangetemplate: int | None = None
    """Since build 2.250."""
    nochangetemplate_guid: str | None = None
    """Since build 2.250."""
    sequence: int | None = None
    """Since build 2.250."""
    shortname: str | None = None
    """Since build 2.250."""
    showonquickchange: bool | None = None
    """Since build 2.250."""
    slaaction: str | None = None
    """Since build 2.250."""
    statuschangeto: int | None = None
    """Since build 2.250."""
    statuschangetofreq: float | None = None
    """Since build 2.250."""
    statusemail_guid: str | None = None
    """Since build 2.250."""
    statusemailfreqdays: int | None = None
    """Since build 2.250."""
    statusemailid: int | None = None
    """Since build 2.250."""
    statusnochangehours: float | None = None
    """Since build 2.250."""
    statusnochangehoursmanager: int | None = None
    """Since build 2.250."""
    statusnochangehoursmanagerrecurring: bool | None = None
    """Since build 2.250."""
    statusnochangehourssection: float | None = None
    """Since build 2.250."""
    statusnochangehourssectionrecurring: bool | None = None
    """Since build 2.250."""
    ticket_count: int | None = None
    """Since build 2.250."""
    timeuntilloffhold: float | None = None
    """Since build 2.250."""
    type: int | None = None
    """Since build 2.250."""
    useworkinghours: int | None = None
    """Since build 2.250."""
    useworkinghours_statusnochangehours: int | None = None
    """Since build 2.250."""
    useworkinghours_statusnochangehoursmanager: int | None = None
    """Since build 2.250."""
    useworkinghours_statusnochangehourssection: int | None = None
    """Since build 2.250."""

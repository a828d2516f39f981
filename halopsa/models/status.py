# Generated from spec/halopsa/entities/Status.yaml. Do not edit.
"""The model ``Status``."""

from __future__ import annotations

from typing import Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity


@entity
class Status(Entity):
    """A status a ticket can have.

    ``Any`` marks JSON whose form the vendor does not publish or this library does not model yet.
    """

    _entity: ClassVar[str] = "Status"

    id: int = key(default=None)
    """Set by the server."""
    _warning: str | None = None
    colour: str | None = None
    dontsendslareminders: bool | None = None
    guid: str | None = None
    includeinloadbalance: bool | None = None
    intent: str | None = None
    name: str | None = None
    nochangehoursrecurring: bool | None = None
    nochangetemplate: int | None = None
    nochangetemplate_guid: str | None = None
    nochangetemplatename: str | None = None
    notifystatuschange: int | None = None
    outcomes: list[dict[str, Any]] | None = None
    sequence: int | None = None
    shortname: str | None = None
    showonquickchange: bool | None = None
    slaaction: str | None = None
    slaignorerelease: bool | None = None
    statuschangeto: int | None = None
    statuschangetofreq: float | None = None
    statuschangetoname: str | None = None
    statusemail_guid: str | None = None
    statusemailfreqdays: int | None = None
    statusemailid: int | None = None
    statusemailname: str | None = None
    statusnochangehours: float | None = None
    statusnochangehoursmanager: int | None = None
    statusnochangehoursmanagerrecurring: bool | None = None
    statusnochangehourssection: float | None = None
    statusnochangehourssectionrecurring: bool | None = None
    ticket_count: int | None = None
    tickettypes: list[dict[str, Any]] | None = None
    timeuntilloffhold: float | None = None
    translations: list[dict[str, Any]] | None = None
    type: int | None = None
    useworkinghours: int | None = None
    useworkinghours_statusnochangehours: int | None = None
    useworkinghours_statusnochangehoursmanager: int | None = None
    useworkinghours_statusnochangehourssection: int | None = None

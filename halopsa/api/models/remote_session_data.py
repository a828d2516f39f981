# Generated from spec/halopsa/upstream/entities/RemoteSessionData.yaml. Do not edit.
"""The model ``RemoteSessionData``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class RemoteSessionData(Entity):
    """The published schema ``RemoteSessionData``."""

    _entity: ClassVar[str] = "api.RemoteSessionData"

    id: int = key(default=None)
    _override_create_action: bool | None = None
    _warning: str | None = None
    actionnumber: int | None = None
    agent_url: str | None = None
    calllogid: int | None = None
    clientid: int | None = None
    customername: str | None = None
    emailaddress: str | None = None
    isnewreq: bool | None = None
    leftqueuedate: dt.datetime | None = None
    livechatid: int | None = None
    matchedclient: int | None = None
    matchedsite: int | None = None
    matcheduser: str | None = None
    module_id: int | None = None
    new_webhook_password: str | None = None
    notes: str | None = None
    outcome: int | None = None
    phonenumber: str | None = None
    queuedate: dt.datetime | None = None
    recording_url: str | None = None
    resolved: bool | None = None
    sessionenddate: dt.datetime | None = None
    sessionfinished: bool | None = None
    sessionstartdate: dt.datetime | None = None
    sessionstate: int | None = None
    siteid: int | None = None
    sitename: str | None = None
    summary: str | None = None
    thirdpartyid: str | None = None
    ticket_id: int | None = None
    time_taken: float | None = None
    uname: str | None = None
    unum: int | None = None
    userid: int | None = None
    username: str | None = None

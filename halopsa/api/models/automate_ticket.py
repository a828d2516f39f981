# Generated from spec/halopsa/upstream/entities/AutomateTicket.yaml. Do not edit.
"""The model ``AutomateTicket``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.automate_comment import AutomateComment
    from halopsa.api.models.automate_reference import AutomateReference


@entity
class AutomateTicket(Entity):
    """The published schema ``AutomateTicket``."""

    _entity: ClassVar[str] = "api.AutomateTicket"

    body: str | None = None
    category: AutomateReference | None = None
    cc: str | None = None
    client: AutomateReference | None = None
    comments: list[AutomateComment] | None = None
    computer: AutomateReference | None = None
    contactDate: dt.datetime | None = None
    dueDate: dt.datetime | None = None
    externalId: int | None = None
    from_: str | None = None
    """On the wire: ``from``."""
    guid: str | None = None
    location: AutomateReference | None = None
    priority: AutomateReference | None = None
    startDate: dt.datetime | None = None
    status: AutomateReference | None = None
    subject: str | None = None
    supportLevel: int | None = None
    ticketId: int | None = None
    updateDate: dt.datetime | None = None

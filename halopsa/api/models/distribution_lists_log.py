# Generated from spec/halopsa/upstream/entities/DistributionListsLog.yaml. Do not edit.
"""The model ``DistributionListsLog``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt


@entity
class DistributionListsLog(Entity):
    """The published schema ``DistributionListsLog``."""

    _entity: ClassVar[str] = "api.DistributionListsLog"

    id: int = key(default=None)
    action: int | None = None
    action_desc: str | None = None
    agent_id: int | None = None
    datetime: dt.datetime | None = None
    distributionlists_id: int | None = None
    emailbody: str | None = None
    emailsubject: str | None = None
    ticket_id: int | None = None
    """Since build 2.250."""
    user_id: int | None = None
    user_name: str | None = None

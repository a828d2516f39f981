# Generated from spec/halopsa/upstream/entities/ZapierFaults.yaml. Do not edit.
"""The model ``ZapierFaults``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.zapier_actions import ZapierActions


@entity
class ZapierFaults(Entity):
    """The published schema ``ZapierFaults``."""

    _entity: ClassVar[str] = "api.ZapierFaults"

    id: int = key(default=None)
    agent_id: int | None = None
    category_1: str | None = None
    category_2: str | None = None
    category_3: str | None = None
    category_4: str | None = None
    client_id: int | None = None
    client_name: str | None = None
    customfields: Any = None
    dateoccurred: dt.datetime | None = None
    details: str | None = None
    emailtolist: str | None = None
    lastaction: ZapierActions | None = None
    priority_id: int | None = None
    reportedby: str | None = None
    site_id: int | None = None
    site_name: str | None = None
    sla_id: int | None = None
    status_id: int | None = None
    summary: str | None = None
    team: str | None = None
    tickettype_id: int | None = None
    user_email: str | None = None
    user_id: int | None = None
    user_name: str | None = None

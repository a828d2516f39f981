# Generated from spec/halopsa/upstream/entities/ContractSchedulePlan.yaml. Do not edit.
"""The model ``ContractSchedulePlan``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.appointment import Appointment


@entity
class ContractSchedulePlan(Entity):
    """The published schema ``ContractSchedulePlan``."""

    _entity: ClassVar[str] = "api.ContractSchedulePlan"

    id: int = key(default=None)
    _warning: str | None = None
    agent_id: int | None = None
    agent_name: str | None = None
    apid: int | None = None
    appointment_type_id: int | None = None
    """Published since 2026-01-25."""
    contract_id: int | None = None
    date: dt.datetime | None = None
    event: Appointment | None = None
    hours: float | None = None
    hours_allocated: float | None = None
    requesttype: int | None = None
    requesttype_name: str | None = None
    site_id: int | None = None
    """Published since 2026-01-25."""
    site_name: str | None = None
    """Published since 2026-01-25."""
    subject: str | None = None
    ticket_id: int | None = None

# Generated from spec/halopsa/upstream/entities/TimesheetEvent.yaml. Do not edit.
"""The model ``TimesheetEvent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from halopsa.core.records.entity import entity, key
from halopsa.models._base import Entity

if TYPE_CHECKING:
    import datetime as dt

    from halopsa.api.models.key_pair import KeyPair


@entity
class TimesheetEvent(Entity):
    """The published schema ``TimesheetEvent``."""

    _entity: ClassVar[str] = "api.TimesheetEvent"

    id: int = key(default=None)
    _warning: str | None = None
    action_invoice_number: int | None = None
    action_number: int | None = None
    agent_id: int | None = None
    agents: list[KeyPair] | None = None
    break_note: str | None = None
    break_type: int | None = None
    category1: str | None = None
    category2: str | None = None
    category3: str | None = None
    category4: str | None = None
    charge_rate: int | None = None
    charge_type_colour: str | None = None
    charge_type_name: str | None = None
    clear_end: bool | None = None
    client_id: int | None = None
    contract_id: int | None = None
    customer: str | None = None
    end_date: dt.datetime | None = None
    event_type: int | None = None
    holiday_id: int | None = None
    is_all_day: bool | None = None
    """Since build 2.250."""
    is_ending_break: bool | None = None
    """Published since 2026-01-25."""
    is_starting_break: bool | None = None
    """Published since 2026-01-25."""
    lognewticket: bool | None = None
    mileage: int | None = None
    new_agent_status: int | None = None
    """Published since 2026-01-25."""
    note: str | None = None
    originalstartdate: dt.datetime | None = None
    shift_apid: int | None = None
    """Published since 2026-01-25."""
    site_id: int | None = None
    start_date: dt.datetime | None = None
    subject: str | None = None
    ticket_id: int | None = None
    tickettype_id: int | None = None
    timetaken: float | None = None
    traveltime: float | None = None
    user_name: str | None = None

# Generated from spec/halopsa/resources/ticket_types.yaml. Do not edit.
"""What calls of ``client.ticket_types`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class TicketTypeFilters(TypedDict, total=False):
    """Filters of ``client.ticket_types.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Where rows show that a filter did nothing,
    a ``HaloPsaIgnoredFilterWarning`` names it."""

    access_control_level: int | None  # published only
    anonanduser: bool | None  # published only
    can_create_only: bool | None  # published only
    can_edit_only: bool | None  # published only
    canagentsselect: bool | None  # published only
    canusercreate: bool | None  # published only
    client_id: int | None  # published only
    count: bool | None  # on a tenant this is a row cap and is never sent
    domain: str | None  # published only
    group_id: int | None  # published only
    include_current: int | None  # published only; by its name, it brings rows that other filters leave out
    include_mandatory_field_check: bool | None  # published only
    includeactions: bool | None  # tenants do not know it
    includedetails: bool | None  # tenants know it for single records only
    isquicktimedropdown: bool | None  # published only
    itil_type: int | None  # published only; inferred from the name
    outcome_id: int | None  # published only
    searchtickets: str | None  # published only
    showall: bool | None  # published only; by its name, it brings rows that other filters leave out
    showcounts: bool | None  # published only
    showinactive: bool | None  # published only
    sprints_only: bool | None  # published only
    ticketarea_id: int | None  # published only
    user_only: bool | None  # published only
    view_id: int | None  # published only


class TicketTypeGetOptions(TypedDict, total=False):
    """Options of ``client.ticket_types.get``."""

    can_create_only: bool | None
    can_edit_only: bool | None
    debug: bool | None
    includeconfig: bool | None
    includedetails: bool | None
    includekbinfo: bool | None
    includeteamrestrictions: bool | None
    isdetailscreen: bool | None
    isnewticket: bool | None
    survey_fields: bool | None
    ticket_id: int | None

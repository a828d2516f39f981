# Generated from spec/halopsa/resources/ticket_types.yaml. Do not edit.
"""What calls of ``client.ticket_types`` take: filters, options and bodies."""

from __future__ import annotations

from typing import TypedDict


class TicketTypeFilters(TypedDict, total=False):
    """Filters of ``client.ticket_types.list``. A tenant ignores a filter that it does not know. Seen live: a
    live tenant obeys it; published only: nobody has verified it. Of one without a description only name and
    type are published. Where rows show that a filter did nothing, a ``HaloPsaIgnoredFilterWarning`` names
    it."""

    access_control_level: int | None
    """Types with this level of access control. Published only."""
    anonanduser: bool | None
    """Types that anonymous users may see. Published only."""
    can_create_only: bool | None
    """True: only rows whose ``cancreate`` is set. Published only."""
    can_edit_only: bool | None
    """Types that the one who asks may edit, and no others. Published only."""
    canagentsselect: bool | None
    """Types that agents may choose. Published only."""
    canusercreate: bool | None
    client_id: int | None
    """Types for the client with this id. Published only."""
    count: bool | None
    """Sent in the inventory dialect only. On a tenant this is a row cap and is never sent."""
    domain: str | None
    """For ``showcounts``: ``reqs``, ``opps`` or ``prjs`` for tickets, opportunities or projects. Published
    only."""
    group_id: int | None
    """Rows whose ``group_id`` is this. Published only."""
    include_current: int | None
    """By its name, it brings rows that other filters leave out. Published only."""
    include_mandatory_field_check: bool | None
    includeactions: bool | None
    """Sent in the inventory dialect only. Tenants do not know it."""
    includedetails: bool | None
    """Sent in the inventory dialect only. Tenants know it for single records only."""
    isquicktimedropdown: bool | None
    """Types that quick time offers. Published only."""
    itil_type: int | None
    """Rows whose ``itilrequesttype`` is this. Inferred from the name. Published only."""
    outcome_id: int | None
    searchtickets: str | None
    showall: bool | None
    """By its name, it brings rows that other filters leave out. Published only."""
    showcounts: bool | None
    """Rows have the number of tickets too. Published only."""
    showinactive: bool | None
    """Inactive types come too. Published only."""
    sprints_only: bool | None
    ticketarea_id: int | None
    """For ``showcounts``: the id of the ticket area whose tickets count. Published only."""
    user_only: bool | None
    """Types that the user may see, and no others. Published only."""
    view_id: int | None
    """For ``showcounts``: the id of the view whose tickets count. Published only."""


class TicketTypeGetOptions(TypedDict, total=False):
    """Options of ``client.ticket_types.get``. ``None`` leaves one out."""

    can_create_only: bool | None
    """Brings the statuses alone that a new ticket can have."""
    can_edit_only: bool | None
    """Brings the statuses alone that can be edited."""
    debug: bool | None
    """Brings information for those who look for an error."""
    includeconfig: bool | None
    includedetails: bool | None
    """Brings nested records and custom fields, many of which are missing without it. True unless given."""
    includekbinfo: bool | None
    """Brings what the knowledge base has on it."""
    includeteamrestrictions: bool | None
    isdetailscreen: bool | None
    isnewticket: bool | None
    survey_fields: bool | None
    ticket_id: int | None

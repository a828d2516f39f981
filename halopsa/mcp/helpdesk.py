"""Help desk: a few tools of plain arguments for what a help desk does most; changes are plans here too.

They name operations and fields of the API, so they are for those that have them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Annotated

from mcp_types import ToolAnnotations
from pydantic import Field

from .calling import READS, Ctx, owner_of, said
from .work import Work

if TYPE_CHECKING:
    from halopsa.catalogue.operations import Catalogue

__all__ = ["TOOLS", "lacking"]

_ROW = [
    "id",
    "summary",
    "client_name",
    "user_name",
    "status_id",
    "priority_name",
    "agent_id",
    "dateoccurred",
]
_TICKET = [
    *_ROW,
    "status_name",
    "agent_name",
    "details",
    "client_id",
    "site_name",
    "tickettype_name",
    "team_name",
    "fixbydate",
    "lastactiondate",
    "hasbeenclosed",
    "closeddate",
]
_ACTION = ["id", "datetime", "who", "outcome", "note", "hiddenfromuser", "emailfrom", "timetaken"]
_USES = (
    "tickets.list", "tickets.get", "tickets.create", "tickets.update", "tickets.actions", "tickets.add_action",
    "clients.list", "contacts.list", "knowledge_base.list",
)  # fmt: skip

Limit = Annotated[int, Field(ge=1, le=100)]


def lacking(catalogue: Catalogue) -> list[str]:
    """Return the operations these tools use that an API does not have."""
    have = {entry.name for entry in catalogue.entries()}
    return [name for name in _USES if name not in have]


def find_tickets(
    ctx: Ctx,
    text: str = "",
    client: str = "",
    status: str = "",
    agent: str = "",
    open_only: bool = True,
    limit: Limit = 20,
    page: Annotated[int, Field(ge=1)] = 1,
) -> str:
    """Find tickets, open ones unless told otherwise. client: an id. status, agent: a name or an id."""
    given = {
        "search": text,
        "client_id": client,
        "status_id": status,
        "agent_id": agent,
        "open_only": open_only or "",
    }
    return said(ctx, Work.read, "tickets.list", _given(given), _ROW, limit, page)


def show_ticket(ticket: int, ctx: Ctx) -> str:
    """One ticket with its actions (notes, mails, time)."""
    return said(ctx, _shown, ticket)


def _shown(work: Work, ticket: int) -> str:
    told = work.read("tickets.get", {"id": ticket}, _known(work, "Ticket", _TICKET), 1, 1)
    actions = work.read("tickets.actions", {"id": ticket}, _known(work, "ActionRow", _ACTION), 50, 1)
    return f"{told}\nactions: {actions}"


def find_clients(text: str, ctx: Ctx, limit: Limit = 10) -> str:
    """Find clients by a part of their name."""
    return said(ctx, Work.read, "clients.list", {"search": text}, ["id", "name"], limit, 1)


def find_contacts(text: str, ctx: Ctx, client: int | None = None, limit: Limit = 10) -> str:
    """Find the people of clients by a part of name or mail address."""
    fields = ["id", "name", "emailaddress", "client_id", "client_name", "site_id", "site_name"]
    given = {"search": text, "client_id": client}
    return said(ctx, Work.read, "contacts.list", _given(given), fields, limit, 1)


def find_articles(text: str, ctx: Ctx, limit: Limit = 5) -> str:
    """Find articles of the knowledge base."""
    return said(
        ctx, Work.read, "knowledge_base.list", {"search": text}, ["id", "name", "description"], limit, 1
    )


def plan_ticket(
    summary: str,
    ctx: Ctx,
    details: str = "",
    client: str = "",
    contact: int | None = None,
    type: str = "",
    priority: str = "",
    agent: str = "",
) -> str:
    """Plan a new ticket; apply sends it. client, type, priority, agent: a name or an id. contact: an id."""
    given = {
        "summary": summary, "details": details, "client_id": client, "user_id": contact, "tickettype_id": type,
        "priority_id": priority, "agent_id": agent,
    }  # fmt: skip
    return said(ctx, Work.plan, "tickets.create", _given(given), owner_of(ctx))


def plan_note(
    ticket: int,
    note: str,
    ctx: Ctx,
    private: bool = True,
    outcome: str = "",
    minutes: Annotated[float, Field(ge=0)] = 0,
) -> str:
    """Plan a note on a ticket, which the client's people do not see unless private is false; apply sends it."""
    return said(ctx, _note, ticket, note, private, outcome, minutes, owner_of(ctx))


def _note(work: Work, ticket: int, note: str, private: bool, outcome: str, minutes: float, owner: str) -> str:
    closed = work.catalogue.resource("tickets").closed
    usual = dict(closed.add["fields"]) if closed is not None else {}
    if outcome:
        usual = {"outcome": outcome}
    given = {**usual, "note": note, "hiddenfromuser": private, "timetaken": minutes / 60 or None}
    return work.plan("tickets.add_action", _given({"id": ticket, **given}), owner)


def plan_ticket_change(
    ticket: int,
    ctx: Ctx,
    status: str = "",
    agent: str = "",
    team: str = "",
    priority: str = "",
    summary: str = "",
) -> str:
    """Plan a change of a ticket; apply sends it. Each but summary takes a name or an id."""
    given = {
        "id": ticket, "status_id": status, "agent_id": agent, "team_id": team, "priority_id": priority,
        "summary": summary,
    }  # fmt: skip
    return said(ctx, Work.plan, "tickets.update", _given(given), owner_of(ctx))


def _given(given: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in given.items() if value not in (None, "")}


def _known(work: Work, entity: str, fields: list[str]) -> list[str]:
    known = work.catalogue.files.entity(entity).fields
    return [name for name in fields if name in known]


TOOLS: dict[str, tuple[Callable[..., str], ToolAnnotations]] = {
    "find_tickets": (find_tickets, READS),
    "show_ticket": (show_ticket, READS),
    "find_clients": (find_clients, READS),
    "find_contacts": (find_contacts, READS),
    "find_articles": (find_articles, READS),
    "plan_ticket": (plan_ticket, READS),
    "plan_note": (plan_note, READS),
    "plan_ticket_change": (plan_ticket_change, READS),
}

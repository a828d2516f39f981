"""``halopsa tickets``: search and show, the commands that are not made from facts."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import click

from halopsa.catalogue.operations import Catalogue

from .connect import Given, connect, connection_options, plain_errors
from .output import for_terminal, json_of, moment, print_fields, print_json, print_table
from .streams import say, tell

if TYPE_CHECKING:
    from halopsa.models.action_row import ActionRow
    from halopsa.models.ticket import Ticket

_LARGEST_PAGE = 100
_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@click.command()
@click.argument("text", required=False)
@click.option("--client", "client_id", metavar="ID|NAME", help="Of this client only.")
@click.option("--open", "open_only", is_flag=True, help="Open ones only.")
@click.option("--limit", type=click.IntRange(1), default=25, show_default=True, help="How many at most.")
@_JSON
@connection_options
def search(
    *,
    given: Given,
    text: str | None,
    client_id: str | None,
    open_only: bool,
    limit: int,
    as_json: bool,
) -> None:
    """List tickets, those that match TEXT if it is given.

    Dates are in local time in the table, with their offset in JSON.
    """
    with plain_errors(), connect(Catalogue.of(), given) as client:
        listing = client.tickets.list_all(
            page_size=min(limit, _LARGEST_PAGE),
            search=text,
            client_id=client_id,
            open_only=open_only or None,
            includestatus=True,
            includeagent=True,
        )
        # One row more than asked for shows whether there are more.
        found = list(itertools.islice(listing, limit + 1))
    rows, more = found[:limit], len(found) > limit
    if as_json:
        print_json([json_of(row) for row in rows])
    elif not rows:
        say("No tickets found.")
    else:
        print_table(
            ("ID", "OPENED", "STATUS", "CLIENT", "AGENT", "SUMMARY"),
            [
                (
                    row.id,
                    moment(row.dateoccurred),
                    row.status_name or row.status_id,
                    row.client_name or row.client_id,
                    row.agent_name or row.agent_id,
                    row.summary,
                )
                for row in rows
            ],
        )
    if more:
        tell(f"There are more; these are the first {limit} (--limit).")


@click.command()
@click.argument("ticket_id", type=int, metavar="ID")
@_JSON
@connection_options
def show(*, given: Given, ticket_id: int, as_json: bool) -> None:
    """Show one ticket with its actions, the oldest first."""
    with plain_errors(), connect(Catalogue.of(), given) as client:
        ticket = client.tickets.get(ticket_id)
        actions = client.actions.list_all(ticket_id=ticket_id).to_list()
    actions.sort(key=lambda action: action.id or 0)
    if as_json:
        print_json({**json_of(ticket), "actions": [json_of(action) for action in actions]})
        return
    _print_ticket(ticket)
    say(f"\n{len(actions)} action{'' if len(actions) == 1 else 's'}")
    for action in actions:
        _print_action(action)


def _print_ticket(ticket: Ticket) -> None:
    say(f"#{ticket.id}  {for_terminal(ticket.summary)}")
    print_fields(
        {
            "status": ticket.status_name or ticket.status_id,
            "priority": ticket.priority_name or ticket.priority_id,
            "type": ticket.tickettype_name or ticket.tickettype_id,
            "client": ticket.client_name or ticket.client_id,
            "site": ticket.site_name,
            "user": ticket.user_name,
            "agent": ticket.agent_name or ticket.agent_id,
            "team": ticket.team_name or ticket.team_id,
            "opened": moment(ticket.dateoccurred),
            "due": moment(ticket.fixbydate),
            "closed": moment(ticket.closeddate),
        }
    )
    if ticket.details:
        say(f"\n{_indented(ticket.details)}")


def _print_action(action: ActionRow) -> None:
    who = action.extra.get("who") or (f"agent {action.who_agentid}" if action.who_agentid else "")
    head = [
        moment(action.datetime),
        action.outcome,
        who,
        "hidden from the user" if action.hiddenfromuser else "",
    ]
    say("\n" + "  ".join(for_terminal(part) for part in head if part))
    if action.note:
        say(_indented(action.note))


def _indented(text: str) -> str:
    return "\n".join(f"  {line}".rstrip() for line in for_terminal(text.strip(), lines=True).splitlines())

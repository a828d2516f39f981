"""``halopsa tickets``: search, show, create; the commands that are not made from facts."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING

import click

from halopsa.catalogue.operations import Catalogue

from .connect import Given, connect, connection_options, plain_errors
from .output import for_terminal, json_of, moment, print_fields, print_json, print_table
from .streams import say, stands, tell

if TYPE_CHECKING:
    from halopsa.models.action_row import ActionRow
    from halopsa.models.ticket import Ticket

_LARGEST_PAGE = 100
_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@click.command()
@click.argument("text", required=False)
@click.option("--client", "client_id", type=int, metavar="ID", help="Of this client only.")
@click.option("--open", "open_only", is_flag=True, help="Open ones only.")
@click.option("--limit", type=click.IntRange(1), default=25, show_default=True, help="How many at most.")
@_JSON
@connection_options
def search(
    *,
    given: Given,
    text: str | None,
    client_id: int | None,
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


@click.command()
@click.option("--summary", required=True, help="One line.")
@click.option("--details", help="The text.")
@click.option("--client", "client_id", type=int, metavar="ID", help="The client it is for.")
@click.option("--type", "tickettype_id", type=int, metavar="ID", help="The ticket type.")
@click.option("--priority", "priority_id", type=int, metavar="ID", help="The priority.")
@click.option(
    "--status", "status_id", type=int, metavar="ID", help="The status; the type may set its own first."
)
@click.option("--agent", "agent_id", type=int, metavar="ID", help="The agent it is assigned to.")
@click.option(
    "--field", "fields", multiple=True, metavar="NAME=VALUE", help="Any other field; may be repeated."
)
@_JSON
@connection_options
def create(*, given: Given, fields: tuple[str, ...], as_json: bool, **options: str | int | None) -> None:
    """Create a ticket and say which.

    The value of a --field is taken as the field's type wants it: text as it is, everything else as JSON (5,
    true, null, [1, 2]). A name that begins with CF is a custom field.
    """
    data: dict[str, object] = {name: value for name, value in options.items() if value is not None}
    data.update(_more(fields, set(data)))
    with plain_errors(), connect(Catalogue.of(), given) as client:
        try:
            ticket = client.tickets.create(data)
        except KeyboardInterrupt:
            tell("Whether the ticket was created is not known: look for it before you create it again.")
            raise
        with stands(f"Ticket {ticket.id} was created"):
            if as_json:
                print_json(json_of(ticket))
            else:
                say(f"Created ticket {ticket.id}: {for_terminal(ticket.summary)}")


def _more(fields: tuple[str, ...], taken: set[str]) -> dict[str, object]:
    """Read the fields given as NAME=VALUE."""
    from halopsa._api import API

    known = API.entity("Ticket").fields
    found: dict[str, object] = {}
    custom: dict[str, object] = {}
    for field in fields:
        name, equals, text = field.partition("=")
        if not name or not equals:
            raise click.BadParameter(f"{field!r} is not NAME=VALUE", param_hint="--field")
        if name in taken or name in found or name in custom:
            raise click.BadParameter(f"{name} is given twice", param_hint="--field")
        if name.startswith("CF"):
            custom[name] = _value(text, "any")
        else:
            found[name] = _value(text, known[name].type if name in known else "any")
    return {**found, "custom": custom} if custom else found


def _value(text: str, word: str) -> object:
    if word in ("str", "datetime", "date", "guid"):
        return text
    try:
        value: object = json.loads(text)
    except ValueError:
        return text  # where that is wrong, the client says so
    return value


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

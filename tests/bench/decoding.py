"""From the bytes of an answer to records, beside reading them as JSON only."""

from __future__ import annotations

import json

from halopsa.convert import decode, decode_rows
from halopsa.models.ticket import Ticket
from halopsa.models.ticket_row import TicketRow
from tests.bench.measure import Line, in_turns, repeated
from tests.bench.samples import PAGE, samples

_ROUNDS = 15


def lines() -> list[Line]:
    """Measure."""
    bodies = samples()
    rows = json.loads(bodies.page)["tickets"]
    row, ticket, widest = (json.loads(body) for body in (bodies.row, bodies.ticket, bodies.widest))
    found = in_turns(
        {
            "row": repeated(lambda: decode(TicketRow, row), 2000),
            "row json": repeated(lambda: json.loads(bodies.row), 2000),
            "page": repeated(lambda: decode_rows(TicketRow, rows), 50),
            "page json": repeated(lambda: json.loads(bodies.page), 50),
            "ticket": repeated(lambda: decode(Ticket, ticket), 1000),
            "ticket json": repeated(lambda: json.loads(bodies.ticket), 1000),
            "widest": repeated(lambda: decode(Ticket, widest), 100),
            "widest json": repeated(lambda: json.loads(bodies.widest), 100),
        },
        _ROUNDS,
    )
    named = {
        f"decode a list row ({len(row)} fields)": "row",
        f"decode a page of {PAGE} rows": "page",
        f"decode a full ticket ({len(ticket)} fields)": "ticket",
        f"decode a ticket with all {len(widest)} fields": "widest",
    }
    return [
        Line(what, found[key] * 1e6, "us", "json.loads of the same", found[f"{key} json"] * 1e6)
        for what, key in named.items()
    ]

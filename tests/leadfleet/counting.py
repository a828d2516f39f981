"""Counting at the end: what clients were told, what the database has and what is on the tenant, side by side."""

from __future__ import annotations

import http.client
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

import attrs
import sqlalchemy as sa

from halopsa.leads.store import schema
from halopsa.leads.store.engine import Database
from tests.faulty import FaultyTenant
from tests.leadfleet.clients import Books
from tests.leadfleet.people import Person

__all__ = ["Count", "asked", "on_tenant", "performance", "statistics", "told"]

_DUPLICATE: Final = "Duplicate email address"
_ACTIONS: Final = {
    "accepted",
    "lead_created",
    "custom_fields_populated",
    "list_assigned",
    "contact_found",
    "duplicate_found",
}


@attrs.define
class Count:
    """What is wrong, and what is to be said."""

    wrong: list[str] = attrs.field(factory=list)
    lines: list[str] = attrs.field(factory=list)

    def equal(self, what: str, found: object, wanted: object) -> None:
        """Tell a figure, which should be as wanted."""
        self.lines.append(f"{what}: {found}")
        if found != wanted:
            self.wrong.append(f"{what}: {found}, not {wanted}")

    def none(self, what: str, found: Iterable[object]) -> None:
        """These should not be."""
        rows = list(found)
        self.lines.append(f"{what}: {len(rows)}")
        if rows:
            self.wrong.append(f"{what}: {len(rows)}, such as {', '.join(str(row) for row in rows[:3])}")


def _rows(c: sa.Connection, table: sa.Table) -> list[Any]:  # Any: rows with the table's columns
    return list(c.execute(sa.select(table)))


def told(count: Count, database: Database, crowd: list[Person], posted: int, books: list[Books]) -> None:
    """Hold what clients were told against the database."""
    with database.reading() as c:
        leads, jobs = _rows(c, schema.leads), _rows(c, schema.jobs)
        items, batches = _rows(c, schema.batch_items), _rows(c, schema.batches)
    said = [one for book in books for one in book.said]
    by_key, by_id = defaultdict(list), {lead.id: lead for lead in leads}
    for lead in leads:
        by_key[lead.email].append(lead.id)
    count.none("clients that saw something wrong", (text for book in books for text in book.wrong))
    count.equal("leads posted and answered", len(said), posted)
    count.equal("leads in the database", len(leads), len(crowd))
    count.none("people with no lead or two", (p.email for p in crowd if len(by_key[p.email]) != 1))
    count.none(
        "leads that did not arrive",
        (f"{one.id} {one.state} {one.error}" for one in leads if one.state != "done"),
    )
    count.none(
        "jobs that are not done",
        (f"{one.id} {one.kind} {one.state} {one.error}" for one in jobs if one.state != "done"),
    )
    count.none(
        "answers with a lead that is not that person's",
        (one for one in said if one.lead_id is not None and one.lead_id not in by_key[one.person.email]),
    )
    count.none(
        "answers with a ticket that is not that lead's",
        (one for one in said if one.ticket_id is not None and by_id[one.lead_id].ticket_id != one.ticket_id),
    )
    count.none("rows refused for another reason", {one.error for one in said} - {"", _DUPLICATE})
    count.none("actions nobody knows", {action for one in said for action in one.actions} - _ACTIONS)
    first = Counter(one.person.email for one in said if one.lead_id and "duplicate_found" not in one.actions)
    count.none("people who were new twice", (email for email, times in first.items() if times > 1))
    # Nobody was told of a lead whose answer was lost and whose request was sent anew.
    unsure = {one.person.email for one in said if one.repeated}
    count.none(
        "people who were never new, though no answer was lost",
        (p.email for p in crowd if p.email not in first and p.email not in unsure),
    )
    count.none("batches that go on", (batch.id for batch in batches if batch.state != "done"))
    count.none("rows of batches that wait", (item for item in items if item.state not in ("done", "failed")))


def on_tenant(count: Count, database: Database, tenant: FaultyTenant, crowd: list[Person]) -> None:
    """Hold the database against what is on the tenant: one of everything, and each where it belongs."""
    with database.reading() as c:
        leads = {lead.email: lead for lead in _rows(c, schema.leads)}
    domain = {person.email.partition("@")[2] for person in crowd}
    contacts, by_address = defaultdict(list), {person.email: person for person in crowd}
    for row in tenant.rows("contacts"):
        address = str(row.emailaddress or "").lower()
        if address.partition("@")[2] in domain:
            contacts[address].append(row)
    count.equal("contacts on the tenant", sum(map(len, contacts.values())), len(crowd))
    count.none("people with no contact or two", (p.email for p in crowd if len(contacts[p.email]) != 1))
    companies = {person.company.lower() for person in crowd}
    clients = defaultdict(list)
    for row in tenant.rows("clients"):
        name = " ".join(str(row.name).split()).lower()
        if name in companies:
            clients[name].append(row.id)
    count.equal("clients on the tenant", sum(map(len, clients.values())), len(companies))
    count.none("companies with no client or two", (name for name in companies if len(clients[name]) != 1))
    ours = {ident for found in clients.values() for ident in found}
    sites = Counter(row.client_id for row in tenant.rows("sites") if row.client_id in ours)
    count.none("clients with no site or two", (ident for ident in ours if sites[ident] != 1))
    count.none(
        "contacts of another company",
        (
            email
            for email, rows in contacts.items()
            if rows[0].client_id not in clients[by_address[email].company.lower()]
        ),
    )
    tickets = defaultdict(list)
    for row in tenant.rows("tickets"):
        if "[lead " in str(row.summary):
            tickets[str(row.summary).rpartition("[lead ")[2].rstrip("]")].append(row)
    count.equal("tickets of leads on the tenant", sum(map(len, tickets.values())), len(crowd))
    count.none(
        "leads with no ticket or two", (one.id for one in leads.values() if len(tickets[one.token]) != 1)
    )
    wrong = []
    for email, lead in leads.items():
        for ticket, contact in zip(tickets[lead.token], contacts[email], strict=False):
            if (ticket.id, ticket.user_id, contact.id) != (lead.ticket_id, lead.contact_id, lead.contact_id):
                wrong.append(email)
    count.none("tickets of somebody else", wrong)


def asked(url: str, key: str, path: str) -> dict[str, Any]:  # Any: JSON
    """Ask the service."""
    line = http.client.HTTPConnection(urlsplit(url).netloc, timeout=30.0)
    try:
        line.request("GET", urlsplit(url).path + path, headers={"Authorization": f"Bearer {key}"})
        found: dict[str, Any] = json.loads(line.getresponse().read())  # Any: JSON
        return found
    finally:
        line.close()


def statistics(count: Count, found: Mapping[str, Any], crowd: list[Person]) -> None:  # Any: JSON
    """Hold ``/analytics/sync`` against who was posted."""
    if "totals" not in found:
        count.wrong.append(f"no analytics: {found}")
        return
    totals = found["totals"]
    count.equal("analytics: leads imported", totals["leads_imported"], len(crowd))
    count.equal("analytics: prospects", totals["prospects_created"], 0)
    count.equal("analytics: opportunities won", totals["opportunities_won"], 0)
    wanted = Counter(person.source for person in crowd)
    by_source = found["by_source"]
    count.equal(
        "analytics: leads by source",
        {name: one["leads"] for name, one in sorted(by_source.items())},
        dict(sorted(wanted.items())),
    )
    count.equal("analytics: success rates", {one["success_rate"] for one in by_source.values()}, {1.0})


def performance(count: Count, found: Mapping[str, Any], answers: int) -> None:  # Any: JSON
    """Hold ``/analytics/performance``, which is of an hour, against the answers that clients have seen.

    What a server that was killed had not written is not counted; nothing is counted twice.
    """
    times, rates = found["response_times"], found["error_rates"]
    counted = round(found["throughput"]["requests_per_minute"] * 60)
    count.lines.append(
        f"analytics: {counted} of {answers} answers counted, in milliseconds: {times}, errors: {rates}"
    )
    if not 0 < counted <= answers + _OURS:
        count.wrong.append(f"analytics: {counted} answers, where clients saw {answers}")
    if not 0 < times["average"] <= times["p99"] or times["p95"] > times["p99"]:
        count.wrong.append(f"analytics: times that cannot be: {times}")
    count.none("analytics: routes nobody asked for", set(rates["by_endpoint"]) - _ROUTES)


_OURS: Final = 50  # answers of the count itself, and those that were written while their caller's line broke
_ROUTES: Final = {
    "/sync/leads",
    "/sync/leads/bulk",
    "/sync/batches/{id}",
    "/analytics/sync",
    "/analytics/performance",
}

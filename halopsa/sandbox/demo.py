"""A day with the client: ``python -m halopsa.sandbox.demo``.

Starts a local tenant and works in it over HTTP. Every number printed was measured or came from the tenant,
and everything that can be known beforehand is compared; the exit code is 1 when anything differs.
"""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from halopsa import (
    HaloPsaClient,
    HaloPsaError,
    HaloPsaNotFoundError,
    HaloPsaProtocolError,
    HaloPsaUnsupportedError,
    HaloPsaValidationError,
    Progress,
)
from halopsa.models.ticket import Ticket
from halopsa.sandbox.server import Sandbox
from halopsa.sandbox.settings import RequestRecord

TICKETS = 1250
CLIENT = 123
AGENT, IN_PROGRESS = 45, 2
_SMALL = b"Interface eth0: link down at 09:14, up at 09:16.\n" * 20
_LARGE = bytes(range(256)) * 1200


class Day:
    """One run: the tenant, the client, and what was found to differ."""

    def __init__(self, halo: Sandbox, *, tickets: int = TICKETS) -> None:
        self.halo = halo
        self.client = HaloPsaClient(**halo.connection, user_agent="demo")
        self.tickets = tickets
        self.checks = self._parts = 0
        self.differences: list[str] = []
        self._sent: list[tuple[RequestRecord, float]] = []
        halo.on_request(lambda record, seconds: self._sent.append((record, seconds)))

    # Printing

    def part(self, title: str) -> None:
        """Begin the next part of the day."""
        self._parts += 1
        _print(f"\n{self._parts:2}. {title}")

    @contextmanager
    def call(self, text: str, *, requests: int | None = None) -> Iterator[None]:
        """Print a call, make it, and print the requests it took, of which there are ``requests`` if given."""
        _print(f"    {text}")
        self._sent.clear()
        yield
        sent = list(self._sent)
        if len(sent) <= 3:
            for record, seconds in sent:
                self.tell(f"{record.method} {_address(record)} -> {record.status}, {seconds * 1000:.1f} ms")
        else:
            total = sum(seconds for _, seconds in sent)
            self.tell(f"{len(sent)} requests, answered in {total * 1000:.0f} ms together")
        if requests is not None:
            self.same("requests", len(sent), requests)

    def tell(self, text: str) -> None:
        """Print one line about what came."""
        _print(f"        {text}")

    def same(self, what: str, found: object, expected: object) -> None:
        """Note a difference, if there is one."""
        self.checks += 1
        if found != expected:
            self.differences.append(f"{what}: expected {expected!r}, found {found!r}")
            self.tell(f"DIFFERS: {self.differences[-1]}")

    def refused(self, text: str, kind: type[HaloPsaError], call: Callable[[], object]) -> None:
        """Make a call that must be refused before anything is sent."""
        with self.call(text, requests=0):
            try:
                call()
            except HaloPsaError as error:
                self.same("the error", type(error).__name__, kind.__name__)
                self.tell(f"{type(error).__name__}: {error}")
            else:
                self.same("the error", None, kind.__name__)

    # Parts of the day

    def search(self) -> list[int]:
        """Find the open tickets of one client."""
        self.part("What is open for one client?")
        with self.call(f"client.tickets.list(client_id={CLIENT}, open_only=True)"):
            page = self.client.tickets.list(client_id=CLIENT, open_only=True)
        self.tell(f"{len(page)} of {page.record_count} tickets, complete: {page.complete}")
        for row in page:
            self.tell(f"#{row.id:<5} {row.summary}")
        self.same("a complete page", (page.complete, len(page)), (True, page.record_count))
        return [row.id for row in page]

    def read_all(self, found: list[int]) -> None:
        """Read every ticket; the search above must have found the same as counting here does."""
        self.part("Every ticket, page by page")

        def progress(now: Progress) -> None:
            sys.stdout.write(f"{' ' * 8 if now.rows <= 100 else ' '}{now.rows}")
            sys.stdout.flush()

        listing = self.client.tickets.list_all(progress=progress)
        with self.call("listing = client.tickets.list_all()"):
            rows = listing.to_list()
            _print("")
        report = listing.report
        if report is None:
            raise HaloPsaProtocolError("the listing has no report")
        self.tell(
            f"{report.rows:,} tickets in {report.requests} pages of up to {report.page_size}, "
            f"{report.seconds:.2f} s, complete: {report.complete} ({report.why})"
        )
        own = [row.id for row in rows if row.client_id == CLIENT and not row.hasbeenclosed]
        self.tell(f"{len(own)} of them are open tickets of client {CLIENT}, as the search found")
        self.same("tickets", len(rows), self.tickets)
        self.same("different tickets", len({row.id for row in rows}), self.tickets)
        self.same("complete", report.complete, True)
        self.same("open tickets of the client", sorted(own), sorted(found))

    def new_ticket(self) -> Ticket:
        """Create a ticket, work on it, change it."""
        self.part("A new ticket")
        with self.call("ticket = client.tickets.create({...})", requests=1):
            ticket = self.client.tickets.create(
                {
                    "summary": "Network connectivity issue",
                    "details": "User cannot access shared drives",
                    "client_id": CLIENT,
                    "tickettype_id": 1,
                    "priority_id": 2,
                }
            )
        self.tell(f"#{ticket.id} for {ticket.client_name}, {ticket.tickettype_name}, {ticket.status_name}")
        with self.call("client.tickets.add_action(ticket.id, ...)", requests=1):
            action = self.client.tickets.add_action(
                ticket.id, note="Investigating network connectivity", outcome="In Progress", timetaken=0.25
            )
        actions = self.client.tickets.actions(ticket.id)
        self.tell(f"action {action.id} of ticket {action.ticket_id}: {action.timetaken} hours booked")
        self.same("actions", [(row.id, row.note) for row in actions], [(action.id, action.note)])
        with self.call("client.tickets.update(ticket.id, status_id=2, agent_id=45)", requests=1):
            self.client.tickets.update(ticket.id, status_id=IN_PROGRESS, agent_id=AGENT)
        with self.call("ticket = client.tickets.get(ticket.id)", requests=1):
            ticket = self.client.tickets.get(ticket.id)
        self.tell(f"#{ticket.id} is {ticket.status_name}, with {ticket.agent_name}, {ticket.timetaken} hours")
        self.same("the update", (ticket.status_id, ticket.agent_id), (IN_PROGRESS, AGENT))
        self.same("the rest", (ticket.summary, ticket.priority_id), ("Network connectivity issue", 2))
        self.same("time booked", ticket.timetaken, 0.25)
        return ticket

    def files(self, ticket: Ticket) -> None:
        """Attach two files and fetch them back: a small one, and one that comes through a link."""
        self.part("Attachments, there and back")
        for name, content in (("switch.log", _SMALL), ("capture.bin", _LARGE)):
            with self.call(
                f'client.tickets.add_attachment(ticket.id, content, filename="{name}")', requests=1
            ):
                attached = self.client.tickets.add_attachment(ticket.id, content, filename=name)
            with self.call(f"client.attachments.download({attached.id})"):
                back = self.client.attachments.download(attached.id)
            digest = hashlib.sha256(back).hexdigest()
            self.tell(f"{len(content):,} bytes sent, {len(back):,} came back, SHA-256 {digest[:16]}...")
            self.same(name, digest, hashlib.sha256(content).hexdigest())
        names = [row.filename for row in self.client.tickets.attachments(ticket.id)]
        self.same("attachments of the ticket", names, ["switch.log", "capture.bin"])

    def customer(self) -> None:
        """A new client with a site, a contact and a laptop."""
        self.part("A new client, with a site, a contact and a laptop")
        with self.call('client.clients.create(name="Acme Corporation", ...)', requests=1):
            acme = self.client.clients.create(
                name="Acme Corporation", website="https://acme.example.com", phonenumber="+1 555-1234"
            )
        with self.call("client.sites.create(...)", requests=1):
            site = self.client.sites.create(
                name="Headquarters", client_id=acme.id, addressline1="123 Main St", postcode="12345"
            )
        with self.call("client.contacts.create(...)", requests=1):
            contact = self.client.contacts.create(
                name="John Smith",
                emailaddress="john.smith@acme.example.com",
                client_id=acme.id,
                site_id=site.id,
                isimportantcontact=True,
            )
        laptop = next(kind for kind in self.client.asset_types.list() if kind.name == "Laptop")
        with self.call(f'client.assets.create(key_field="LAPTOP-001", assettype_id={laptop.id}, ...)'):
            asset = self.client.assets.create(
                key_field="LAPTOP-001",
                assettype_id=laptop.id,
                client_id=acme.id,
                site_id=site.id,
                user_id=contact.id,
            )
        self.tell("(the first request asks the type which of its fields is the key field)")
        site, asset = self.client.sites.get(site.id), self.client.assets.get(asset.id)
        self.tell(f"client {acme.id} {acme.name}, site {site.id} {site.name}: {site.addressline1}")
        self.tell(f"contact {contact.id}: first name {contact.firstname}, surname {contact.surname}")
        self.tell(f"asset {asset.id} {asset.inventory_number}: {asset.key_field}, used by {asset.user_name}")
        self.same(
            "site", (site.client_id, site.addressline1, site.postcode), (acme.id, "123 Main St", "12345")
        )
        self.same("names", (contact.firstname, contact.surname), ("John", "Smith"))
        self.same("asset", (asset.key_field, asset.user_id), ("LAPTOP-001", contact.id))

    def invoice(self) -> None:
        """An invoice of two lines."""
        self.part("An invoice")
        with self.call(f'client.invoices.create(client_id={CLIENT}, invoicedate="2026-02-01", items=[...])'):
            made = self.client.invoices.create(
                client_id=CLIENT,
                invoicedate="2026-02-01",
                items=[
                    {"item_id": 1, "quantity": 2, "unitprice": 100},
                    {"item_id": 2, "quantity": 1, "unitprice": 50},
                ],
            )
        got = self.client.invoices.get(made.id)
        lines = got.items or []
        for line in lines:
            self.tell(f"{line.quantity:g} x {line.item_shortdescription} at {line.unitprice:.2f}")
        self.tell(
            f"{got.invoicenumber}: {got.total:.2f} with {got.tax_total:.2f} tax, due {got.amountdue:.2f}"
        )
        self.same("lines", [(line.quantity, line.unitprice) for line in lines], [(2.0, 100.0), (1.0, 50.0)])
        self.same("total", got.total, 300.0)

    def report(self) -> None:
        """A saved report, checked against a count of our own."""
        self.part("A report")
        with self.call("client.reports.run(1)", requests=1):
            data = self.client.reports.run(1)
        rows = data.rows or []
        self.tell(f"{len(rows)} rows; columns {', '.join(str(column.name) for column in data.columns or [])}")
        first = rows[0]
        name, count = first["Client"], first["Open Tickets"]
        client = next(row for row in self.client.clients.list_all(search=name) if row.name == name)
        own = len(self.client.tickets.list_all(client_id=client.id, open_only=True).to_list())
        self.tell(f"{name} leads with {count}; counted ticket by ticket: {own}")
        self.same("open tickets", count, own)

    def custom_field(self) -> None:
        """One custom field by its name; the others stay."""
        self.part("A custom field by name")
        ticket = self.client.tickets.get(456)
        before = dict(ticket.custom)
        self.tell(", ".join(f"{name} = {value!r}" for name, value in before.items()))
        with self.call(
            'ticket.custom["CFUsersAffected"] = 25; client.tickets.update(456, ticket)', requests=1
        ):
            ticket.custom["CFUsersAffected"] = 25
            self.client.tickets.update(456, ticket)
        after = dict(self.client.tickets.get(456).custom)
        self.tell(", ".join(f"{name} = {value!r}" for name, value in after.items()))
        self.same("custom fields", after, {**before, "CFUsersAffected": 25})

    def permissions(self) -> None:
        """What the application's agent may do."""
        self.part("Who am I, and what may I do?")
        with self.call("me = client.agents.me()", requests=1):
            me = self.client.agents.me()
        rights = me.permissions or {}
        self.tell(f"{me.name} (agent {me.id}), {len(rights)} permissions:")
        self.tell(", ".join(f"{name} {value}" for name, value in rights.items()))
        self.same("agent", (me.id, "view_tickets" in rights), (AGENT, True))

    def refusals(self) -> None:
        """Mistakes that never leave this machine, and one that does."""
        client = self.client
        self.part("What is refused before it is sent")
        self.refused(
            "client.tickets.list(clientid=123)",
            HaloPsaValidationError,
            lambda: client.tickets.list(clientid=CLIENT),  # type: ignore[call-arg]  # misspelt on purpose
        )
        self.refused("client.assets.create()", HaloPsaValidationError, client.assets.create)
        self.refused("client.invoices.send(1)", HaloPsaUnsupportedError, lambda: client.invoices.send(1))

    def tidy(self, ticket: Ticket) -> None:
        """Delete the ticket; then it is gone."""
        self.part("Tidying up")
        with self.call(f"client.tickets.delete({ticket.id})", requests=1):
            self.client.tickets.delete(ticket.id)
        gone: HaloPsaError | None = None
        with self.call(f"client.tickets.get({ticket.id})", requests=1):
            try:
                self.client.tickets.get(ticket.id)
            except HaloPsaNotFoundError as error:
                gone = error
        self.tell(f"{type(gone).__name__}: {gone}")
        self.same("the deleted ticket", gone and gone.status_code, 404)

    def budget(self) -> None:
        """How much of the request budget is gone."""
        self.part("The request budget")
        budget = self.client.rate_limit
        # Files that come through a link are not the API's: they use no budget.
        seen = sum(1 for record in self.halo.requests if not record.path.startswith("/cdn/"))
        self.tell(
            f"{budget.used} of {budget.limit} requests in {budget.window:g} s used, {budget.remaining} left"
        )
        self.tell(f"the tenant counted {seen}, tokens included, downloads through a link not")
        self.same("requests of the client", budget.used, seen)


def spend(halo: Sandbox, *, tickets: int = TICKETS) -> list[str]:
    """Spend the day at a running tenant with that many tickets; return what differed from what was expected."""
    day = Day(halo, tickets=tickets)
    started = time.perf_counter()
    try:
        found = day.search()
        day.read_all(found)
        ticket = day.new_ticket()
        day.files(ticket)
        day.customer()
        day.invoice()
        day.report()
        day.custom_field()
        day.permissions()
        day.refusals()
        day.tidy(ticket)
        day.budget()
    except HaloPsaError as error:
        day.differences.append(f"{type(error).__name__}: {error}")
    finally:
        halo.on_request(None)
        day.client.close()
    seconds = time.perf_counter() - started
    _print(f"\n{len(halo.requests)} requests and {day.checks} comparisons in {seconds:.1f} s.")
    return day.differences


def main(*, tickets: int = TICKETS) -> int:
    """Run the demonstration; return the exit code."""
    with Sandbox(tickets=tickets) as halo:
        _print(f"A local HaloPSA tenant with invented data, at {halo.base_url}")
        differences = spend(halo, tickets=tickets)
    for difference in differences:
        print(f"Differs: {difference}", file=sys.stderr)
    _print("Not everything went as expected." if differences else "Everything went as expected.")
    return 1 if differences else 0


def _address(record: RequestRecord) -> str:
    query = "&".join(f"{name}={value}" for name, value in record.query.items())
    return f"{record.path}?{query}" if query else record.path


def _print(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())

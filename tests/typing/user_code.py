"""Code as users write it, for mypy --strict. It is never run.

A comment that begins with "error:" marks a line that must be refused: mypy's code for the error comes
first, then names that the message must hold. How mypy words it is its own affair.
Every other line must be accepted. test_typing.py compares.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, Literal, assert_type

from halopsa import (
    AsyncHaloPsaClient,
    Bookmark,
    Changes,
    Checkpoint,
    FieldError,
    HaloPsaClient,
    HaloPsaError,
    HaloPsaRateLimitError,
    HaloPsaValidationError,
    Listing,
    Page,
    Preview,
    RateLimitConfig,
    RetryConfig,
    TokenInfo,
)
from halopsa.models.action import Action
from halopsa.models.action_row import ActionRow
from halopsa.models.agent import Agent
from halopsa.models.attachment import Attachment
from halopsa.models.report_data import ReportData
from halopsa.models.ticket import Ticket
from halopsa.models.ticket_row import TicketRow
from halopsa.sandbox import Sandbox

# Clients


def clients_of_all_kinds() -> None:
    with HaloPsaClient(tenant="acme", client_id="id", client_secret="secret") as client:
        assert_type(client, HaloPsaClient)
    HaloPsaClient(base_url="https://halo.example.com", token_source=lambda: "token", read_only=True)
    HaloPsaClient(tenant="acme", rate_limit=RateLimitConfig(share=0.5), retry=RetryConfig(max_attempts=1))
    HaloPsaClient(tenant="acme", timeout=(3, 30), deadline=60, verify=Path("/etc/ca.pem"))
    HaloPsaClient(tennant="acme")  # error: call-arg tennant
    HaloPsaClient(tenant=5)  # error: arg-type tenant
    HaloPsaClient("acme")  # error: call-arg HaloPsaClient
    HaloPsaClient(tenant="acme", token_source=lambda: 5)  # error: arg-type token_source
    assert_type(HaloPsaClient.from_env(read_only=True), HaloPsaClient)
    HaloPsaClient.from_env(readonly=True)  # error: call-arg readonly
    with Sandbox(tickets=10) as halo:
        HaloPsaClient(**halo.connection)
    Sandbox(dialect="v3")  # error: arg-type dialect


async def fetched() -> TokenInfo:
    return TokenInfo("token")


async def numbered() -> int:
    return 5


async def async_clients(settings: dict[str, str]) -> None:
    async with AsyncHaloPsaClient(tenant="acme", token_source=fetched) as client:
        assert_type(client, AsyncHaloPsaClient)
        assert_type(await client.tickets.get(5), Ticket)
        assert_type(await client.tickets.list_all().to_list(), list[TicketRow])
        ticket: Ticket = client.tickets.get(5)  # error: assignment Coroutine
        print(ticket)
    AsyncHaloPsaClient.from_env(token_source=fetched)
    AsyncHaloPsaClient(tenant="acme", token_source=lambda: "token")
    AsyncHaloPsaClient(tenant="acme", token_source=numbered)  # error: arg-type token_source


def what_a_client_knows(client: HaloPsaClient) -> str:
    token = client.token_info
    assert_type(token, TokenInfo | None)
    print(token.scope)  # error: union-attr scope
    assert_type(client.request("GET", "/InstanceInfo"), Any)
    print(client.tickts)  # error: attr-defined tickts
    return token.scope if token else f"{client.rate_limit.remaining} left"


# Lists


def open_tickets(client: HaloPsaClient, since: dt.date) -> list[str]:
    page = client.tickets.list(open_only=True, client_id=12, team_id=[1, 2], dateoccurred_start=since)
    assert_type(page, Page[TicketRow])
    assert_type(page.record_count, int | None)
    assert_type(page[0], TicketRow)
    assert_type(page[:2], list[TicketRow])
    client.tickets.list(search="printer", order="id", orderdesc=True, page_size=10, page_no=2, timeout=5.0)
    client.tickets.list(client_id=None, dateoccurred_start="2026-01-01", priority_id="1,2")
    client.tickets.list(opne_only=True)  # error: call-arg opne_only
    client.tickets.list(site_id="12")  # error: arg-type site_id list
    client.tickets.list(open_only=1)  # error: arg-type open_only list
    client.tickets.list(dateoccurred_start=5)  # error: arg-type dateoccurred_start list
    client.tickets.list(page_size="10")  # error: arg-type page_size list
    client.tickets.list(50)  # error: call-arg list
    client.assets.list(open_only=True)  # error: call-arg open_only
    return [row.summary or "" for row in page]


def all_tickets(client: HaloPsaClient) -> Iterator[TicketRow]:
    listing = client.tickets.list_all(open_only=True, progress=lambda now: print(now.rows, now.total))
    assert_type(listing, Listing[TicketRow])
    assert_type(listing.to_list(), list[TicketRow])
    for page in listing.pages():
        assert_type(page, Page[TicketRow])
    client.tickets.list_all(page_no=2)  # error: call-arg page_no
    len(listing)  # error: arg-type
    yield from listing


def walks(client: HaloPsaClient, kept: str) -> Checkpoint:
    listing = client.tickets.list_all(prefetch=8, resume=kept, strict=True, consistent=True)
    client.clients.list_all(resume=listing.checkpoint())
    assert_type(client.api.tickets.list_all(prefetch=2, strict=True).checkpoint(), Checkpoint)
    client.tickets.list_all(prefetch="8")  # error: arg-type prefetch list_all
    client.tickets.list_all(resume=5)  # error: arg-type resume list_all
    client.tickets.list_all(names=True, status_id="Closed", team_id=["Network", 3], agent="Ada Example")
    client.statuses.list_all(names=True)  # error: call-arg names
    client.tickets.list_all(status_id=["Closed"])  # error: arg-type status_id list_all
    client.tickets.list_all(progress=5)  # error: arg-type progress list_all
    client.tickets.list(prefetch=8)  # error: call-arg prefetch
    return listing.checkpoint()


def syncs(client: HaloPsaClient, kept: str) -> str:
    changes = client.tickets.changed_since(kept, overlap=dt.timedelta(minutes=1), team_id=[3])
    assert_type(changes, Changes[TicketRow])
    for row in changes:
        assert_type(row, TicketRow)
    assert_type(changes.bookmark(), Bookmark)
    client.tickets.changed_since(changes.bookmark())
    client.clients.changed_since(dt.datetime.now(dt.UTC), prefetch=4, progress=lambda now: print(now.eta))
    client.tickets.changed_since(dt.date(2026, 1, 1))  # error: arg-type changed_since
    client.tickets.changed_since(when=kept)  # error: call-arg when
    client.tickets.changed_since(kept, overlap=300)  # error: arg-type overlap changed_since
    client.tickets.changed_since(kept, team=[3], teem=3)  # error: call-arg teem
    client.statuses.changed_since(kept)  # error: attr-defined changed_since
    return changes.bookmark().to_json()


# Records


def one_ticket(client: HaloPsaClient) -> str:
    ticket = client.tickets.get(5, includedetails=True)
    assert_type(ticket, Ticket)
    assert_type(ticket.id, int)
    assert_type(ticket.summary, str | None)
    assert_type(ticket.dateoccurred, dt.datetime | None)
    assert_type(ticket.client_id, int | None)
    assert_type(ticket.problems, list[FieldError])
    assert_type(ticket.extra, dict[str, Any])
    row: TicketRow = ticket
    for field in ticket.customfields or ():
        assert_type(field.value, str | int | float | bool | None)
        assert_type(field.type, Literal["text", "number", "date", "checkbox", "dropdown", "multiline"] | None)
        if field.type == "nummber":  # error: comparison-overlap
            print("misspelt")
        field.value.upper()  # error: union-attr upper
    assert_type(Ticket.from_dict(ticket.to_dict(json=True)), Ticket)
    ticket.custom["CFregion"] = "North"
    ticket.priority_id = 2
    ticket.priority_id = "high"  # error: assignment
    print(ticket.sumary)  # error: attr-defined sumary
    ticket.sumary = "x"  # error: attr-defined sumary
    ticket.summary.upper()  # error: union-attr upper
    ticket.dateoccurred.isoformat()  # error: union-attr isoformat
    ticket.client_id + 1  # error: operator
    client.tickets.get("5")  # error: arg-type get
    client.tickets.get(id=5)  # error: call-arg id
    client.tickets.get(5, includeeverything=True)  # error: call-arg includeeverything
    return row.summary.upper() if row.summary else ""


def write(client: HaloPsaClient, ticket: Ticket) -> None:
    assert_type(
        client.tickets.create(summary="Printer", client_id=12, deadlinedate=dt.date(2026, 1, 1)), Ticket
    )
    client.tickets.create({"summary": "Printer", "priority_id": 2}, client_id=12)
    client.tickets.create(Ticket(summary="Printer", client_id=12))
    assert_type(client.tickets.update(5, {"status_id": 9}), Ticket)
    client.tickets.update(ticket.id, ticket)
    client.tickets.update(5, details=None)
    client.tickets.create(sumary="Printer")  # error: call-arg sumary
    client.tickets.create(summary=5)  # error: arg-type summary create
    client.tickets.create(id=5, summary="x")  # error: call-arg id
    client.tickets.create({"summary": "x", "id": 5})  # error: arg-type create
    client.tickets.create({"sumary": "x"})  # error: arg-type create
    client.tickets.create({"summary": 5})  # error: arg-type create
    client.tickets.update(5, id=6)  # error: call-arg id
    client.tickets.update(5, status_id="Closed", agent_id="Ada Example", team_id="Second line", site_id=None)
    client.tickets.add_action(5, outcome_id="Note", note="Done.", new_status="Closed")
    client.tickets.update(5, status_id=1.5)  # error: arg-type status_id update
    client.tickets.update(5, parent_id="done")  # error: arg-type parent_id update
    client.tickets.update(status_id=9)  # error: call-arg update
    Ticket(sumary="x")  # error: call-arg sumary
    Ticket(summary=5)  # error: arg-type summary Ticket
    client.tickets.delete(5)
    print(client.tickets.delete(5))  # error: func-returns-value


def actions_and_files(client: HaloPsaClient, ticket: Ticket) -> None:
    assert_type(client.tickets.actions(ticket.id), Page[ActionRow])
    assert_type(client.tickets.add_action(ticket.id, outcome="Note", note="Done.", timetaken=0.5), Action)
    client.tickets.add_action(5, outcome="x", nite="y")  # error: call-arg nite
    client.tickets.add_action(outcome="Note")  # error: call-arg add_action
    for action in client.actions.list_all(ticket_id=ticket.id):
        assert_type(action, ActionRow)
    client.actions.get(3, ticket_id=5)
    client.actions.update(3, {"note": "Better."}, ticket_id=5)
    client.actions.delete(3, ticket_id=5)
    assert_type(client.tickets.add_attachment(5, "report.pdf"), Attachment)
    client.tickets.add_attachment(5, Path("report.pdf"), note="As asked")
    client.tickets.add_attachment(5, b"...", filename="report.txt")
    client.tickets.add_attachment(5, BytesIO(b"..."), filename="report.txt")
    client.tickets.add_attachment(5, 6)  # error: arg-type add_attachment
    assert_type(client.attachments.download(7), bytes)
    assert_type(client.attachments.download(7, to="report.pdf"), int)
    client.attachments.create(filename="x")  # error: attr-defined create


def others(client: HaloPsaClient) -> None:
    assert_type(client.agents.me(), Agent)
    assert_type(client.agents.me().permissions, dict[str, str | list[str]] | None)
    assert_type(client.reports.run(4), ReportData)
    assert_type(client.reports.run(4).rows, list[dict[str, Any]] | None)
    client.priorities.get("5eedc0de-0000-4000-8000-5a4db0c0ffee")
    client.priorities.get(5)  # error: arg-type get
    client.statuses.create(name="x")  # error: attr-defined create
    client.contacts.create(name="Ada Example", site_id=4, emailaddress="ada@example.com")
    client.invoices.list(sent=[1, 2])
    client.quotes.send(5)
    client.quotes.send(5, experimental=True)


def seen_before(client: HaloPsaClient, ticket: Ticket) -> object:
    found = client.preview(client.tickets.update, 456, status_id=9, custom={"CFregion": "North"})
    assert_type(found, Preview)
    assert_type(found.more, tuple[Preview, ...])
    client.preview(client.tickets.create, ticket)
    client.preview(client.tickets.add_attachment, 5, b"...", filename="report.txt")
    client.preview(client.request, "POST", "/Tickets", json=[{"summary": "x"}])
    client.preview(client.api.tickets.delete, 5, reason="x")
    client.preview(client.tickets.update, "456", status_id=9)  # error: arg-type preview
    client.preview(client.tickets.update, 456, statusid=9)  # error: call-arg statusid
    client.preview(client.tickets.update, 456, summary=9)  # error: arg-type summary preview
    client.preview(client.tickets.update)  # error: call-arg preview
    client.preview(client.tickets.delete(5))  # error: func-returns-value
    client.preview(client.tickets, 5)  # error: arg-type preview
    client.preview(client.tickets.updat, 5)  # error: attr-defined updat
    return found.body


async def seen_before_async(client: AsyncHaloPsaClient) -> None:
    assert_type(await client.preview(client.tickets.update, 456, status_id=9), Preview)
    await client.preview(client.tickets.update, 456, statusid=9)  # error: call-arg statusid
    await client.preview(client.tickets.list_all)  # error: arg-type preview
    print(client.preview(client.tickets.update, 456).body)  # error: attr-defined body


# Errors


def careful(client: HaloPsaClient) -> float | None:
    try:
        client.tickets.create(summary="x")
    except HaloPsaValidationError as error:
        assert_type(error.errors, list[FieldError])
        assert_type(error.errors[0].field, str)
        print(error.error)  # error: attr-defined error
    except HaloPsaRateLimitError as error:
        return error.retry_after
    except HaloPsaError as error:
        assert_type(error.status_code, int | None)
        print(error.hint.upper())  # error: union-attr upper
    return None

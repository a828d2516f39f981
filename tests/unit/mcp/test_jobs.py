"""Jobs of a help desk, done by a script that knows tools and answers only: nothing of the library, nothing by heart."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from halopsa import HaloPsaClient
from halopsa.sandbox import ApiSandbox, Sandbox
from tests.unit.mcp.kit import Driven, driven, driven_api, run


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=60) as halo:
        yield halo


@pytest.fixture
def halo(tenant: Sandbox) -> Sandbox:
    tenant.reset()
    return tenant


@pytest.fixture
def client(halo: Sandbox) -> Iterator[HaloPsaClient]:
    with HaloPsaClient(**halo.connection) as client:
        yield client


async def found(call: Driven, words: str, *, reads: bool = True) -> str:
    """The first operation that fits words and reads, or writes: what a model would take."""
    listed = (await call.ok("search", query=words, limit=8)).text.splitlines()
    fitting = [line for line in listed if line.rstrip().endswith("reads") is reads and "  " in line]
    assert fitting, listed
    return fitting[0].split("  ")[0]


async def argument(call: Driven, operation: str, about: str) -> str:
    """The argument whose name has a word: what a model would read out of a description."""
    told = (await call.ok("describe", operation=operation, about=about)).text
    names = [line[2:].partition(":")[0] for line in told.splitlines() if line.startswith("- ")]
    return min((name for name in names if about in name), key=len)


def test_five_jobs_with_nothing_but_the_tools(halo: Sandbox, client: HaloPsaClient) -> None:
    known = client.clients.list(page_size=5)[3]
    wanted = client.tickets.list_all(client_id=known.id, open_only=True).to_list()
    part = str(known.name).split()[0]

    async def do() -> None:
        async with driven(halo, "writes") as call:
            # 1. Find a client.
            listing = await found(call, "list clients")
            given = {await argument(call, listing, "search"): part}
            rows = (await call.ok("read", operation=listing, arguments=given, fields=["id", "name"])).data
            one = next(row for row in rows if row["name"] == known.name)
            # 2. List its open tickets.
            tickets = await found(call, "list tickets")
            of_client = await argument(call, tickets, "client_id")
            wishes: dict[str, object] = {of_client: one["id"], await argument(call, tickets, "open"): True}
            rows = (await call.ok("read", operation=tickets, arguments=wishes, fields=["id"], limit=100)).data
            assert [row["id"] for row in rows] == [ticket.id for ticket in wanted]
            # 3. Create a ticket, by a plan.
            create = await found(call, "create ticket", reads=False)
            told = (await call.ok("describe", operation=create)).text
            needed = [line for line in told.splitlines() if line.startswith("- ") and "needed" in line]
            assert needed == ["- summary: text; needed"]
            given = {"summary": "Printer is offline", await argument(call, create, "client_id"): one["id"]}
            plan = await call.ok("plan", operation=create, arguments=given)
            made = (await call.ok("apply", code=plan.code)).data
            # 4. Add a note. What is missing is learnt from the refusal.
            note = await found(call, "add note to ticket", reads=False)
            given = {"id": made["id"], "note": "Called back."}
            told = await call.refused("plan", operation=note, arguments=given)
            assert "outcome" in told
            outcomes = await found(call, "list outcomes")
            rows = (await call.ok("read", operation=outcomes, limit=100)).data
            private = next(row for row in rows if "note" in str(row["outcome"]).lower())
            plan = await call.ok("plan", operation=note, arguments={**given, "outcome_id": private["id"]})
            await call.ok("apply", code=plan.code)
            # 5. Run a report.
            reports = await found(call, "list reports")
            first = (await call.ok("read", operation=reports, fields=["id", "name"], limit=1)).data[0]
            running = await found(call, "run report")
            ran = await call.ok("read", operation=running, arguments={"id": first["id"]}, limit=5)
            assert ran.data
            assert "rows, page 1" in ran
            # And it is there.
            assert client.tickets.get(made["id"]).client_id == known.id
            assert "Called back." in {action.note for action in client.tickets.actions(made["id"])}

    run(do)


def test_the_tools_of_a_help_desk(halo: Sandbox, client: HaloPsaClient) -> None:
    known = client.clients.list(page_size=5)[2]

    async def do() -> None:
        async with driven(halo, "writes", toolsets=("helpdesk",)) as call:
            names = [tool.name for tool in await call.tools()]
            assert len(names) == 14
            rows = (await call.ok("find_tickets", client=str(known.id), status="New", limit=5)).data
            assert {(row["client_name"], row["status_id"]) for row in rows} <= {(known.name, 1)}
            assert (await call.ok("find_clients", text=known.name)).data[0]["id"] == known.id
            assert (await call.ok("find_contacts", text="", client=known.id)).data
            await call.ok("find_articles", text="printer")
            assert "search" in await call.refused("find_tickets", search="printer")
            for tool in ("find_tickets", "find_clients", "find_contacts", "find_articles"):
                assert "no field" not in await call.ok(tool, text="a")
            plan = await call.ok("plan_ticket", summary="No sound", client=known.name, priority="High")
            body = plan.data["request"][0]["body"][0]
            assert body["client_id"] == known.id
            ident = (await call.ok("apply", code=plan.code)).data["id"]
            plan = await call.ok("plan_note", ticket=ident, note="Driver is new.", minutes=30)
            assert plan.data["request"][0]["body"][0]["hiddenfromuser"] is True
            assert plan.data["request"][0]["body"][0]["timetaken"] == 0.5
            await call.ok("apply", code=plan.code)
            plan = await call.ok("plan_ticket_change", ticket=ident, status="Closed")
            assert plan.data["now"]["status_name"] == "New"
            await call.ok("apply", code=plan.code)
            shown = await call.ok("show_ticket", ticket=ident)
            assert '"status_name":"Closed"' in shown
            assert "Driver is new." in shown
            plan = await call.ok("plan_note", ticket=ident, note="x", outcome="Email User", private=False)
            assert plan.data["request"][0]["body"][0]["outcome"] == "Email User"
            rows = (await call.ok("find_tickets", text="No sound", open_only=False)).data
            assert ident in {row["id"] for row in rows}

    run(do)


def test_an_api_that_nobody_has_verified_works_where_the_server_was_started_for_it() -> None:
    async def do() -> None:
        with ApiSandbox("portal", rows=5) as tenant:
            async with driven_api(tenant, "portal", "writes") as call:
                assert "--experimental" in await call.refused("read", operation="user.search", limit=2)
            async with driven_api(tenant, "portal", "writes", "experimental") as call:
                assert len((await call.ok("read", operation="user.search", limit=2)).data) == 2
                plan = await call.ok("plan", operation="email.send", arguments={"to": "a@example.com"})
                assert plan.data["request"][0]["body"] == {"to": "a@example.com"}
                again = await call.ok(
                    "plan", operation="email.send", arguments={"more": {"to": "a@example.com"}}
                )
                assert again.data == plan.data
                assert "it reaches people outside" in plan
                assert "--send" in await call.refused("apply", code=plan.code)
                assert "budget" not in await call.ok("status")

    run(do)


def test_another_api_has_the_same_tools_by_its_own_name() -> None:
    async def do() -> None:
        with ApiSandbox("planhat", rows=30) as tenant:
            async with driven_api(tenant, "planhat", "writes") as call:
                assert (await call.tools())[0].name == "planhat_search"
                listing = await found(call, "list companies")
                rows = await call.ok("read", operation=listing, limit=10, fields=["id", "name"])
                assert len(rows.data) == 10
                assert "complete: false; next: page=2" in rows
                more = await call.ok("read", operation=listing, limit=10, page=2, fields=["id", "name"])
                assert {row["id"] for row in rows.data}.isdisjoint({row["id"] for row in more.data})
                ident = rows.data[0]["id"]
                plan = await call.ok(
                    "plan", operation="companies.update", arguments={"id": ident, "name": "New"}
                )
                assert plan.data["now"]["name"] == rows.data[0]["name"]
                assert (await call.ok("apply", code=plan.code)).data["name"] == "New"
                bulk = {"rows": [{"id": ident, "name": "Many"}]}
                plan = await call.ok("plan", operation="companies.bulk_upsert", arguments=bulk)
                assert (await call.ok("apply", code=plan.code)).data["done"] == 1
                bulk = {"rows": [{"name": "Without a key"}]}
                plan = await call.ok("plan", operation="companies.bulk_upsert", arguments=bulk)
                assert "\nwarning: companies.bulk_upsert: 1 of 1 rows have no id" in plan
                given = {"c_id": ident, "currency": "EUR", "invoice_date": "2026-06-30"}
                plan = await call.ok("plan", operation="invoices.create", arguments=given)
                assert "--send" in await call.refused("apply", code=plan.code)
                assert "Planhat" in await call.ok("status")

    run(do)

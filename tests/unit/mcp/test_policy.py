"""What a server may do: sending, narrowing by tools and operations, and that read-only wins over all else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from halopsa import HaloPsaClient
from halopsa.catalogue.operations import Catalogue, Entry
from halopsa.catalogue.sending import sends, sends_always
from halopsa.mcp.policy import Policy
from halopsa.mcp.starting import choose
from halopsa.sandbox import Sandbox
from tests.every import check_each
from tests.unit.mcp.kit import driven, run


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=20) as halo:
        yield halo


@pytest.fixture
def halo(tenant: Sandbox) -> Sandbox:
    tenant.reset()
    return tenant


MONEY = "makes or changes a money document"
MAIL = "may reach people by mail or message"


@pytest.mark.parametrize(
    ("name", "does"),
    [
        ("invoices.create", (MONEY,)),
        ("invoices.list", ()),
        ("quotes.update", (MONEY,)),
        ("recurring_invoices.delete", (MONEY,)),
        ("invoices.send", (MAIL, MONEY)),
        ("tickets.create", ()),
        ("tickets.add_action", ()),
        ("clients.update", ()),
        ("api.invoice_payment.create", (MONEY,)),
        ("api.client.payment_method_update", (MONEY,)),
        ("api.purchase_order.confirmreceipt", (MONEY,)),
        ("api.sales_order.update", (MONEY,)),
        ("api.email_store.create", (MAIL,)),
        ("api.outgoingemail.create", (MAIL,)),
        ("api.mail.integrator_azure", (MAIL,)),
        ("api.integration_data.send_xero", (MAIL, MONEY)),
        ("api.outcome.update", ()),
        ("api.tickets.list", ()),
    ],
)
def test_what_operations_send_is_in_the_manifest(name: str, does: tuple[str, ...]) -> None:
    catalogue = Catalogue.of()
    assert sends_always(catalogue, catalogue.entry(name)) == does


def test_all_apis_say_what_they_send() -> None:
    found = {
        api: [entry.name for entry in Catalogue.of(api).entries() if sends_always(Catalogue.of(api), entry)]
        for api in ("planhat", "portal", "leads")
    }
    assert found["planhat"] == [f"invoices.{name}" for name in ("create", "update", "delete", "bulk_upsert")]
    assert found["portal"] == ["email.send", "line.notify", "otp.request"]
    assert found["leads"] == []


def test_every_path_that_speaks_of_money_or_mail_needs_send() -> None:
    """Whatever an import adds: words of the vendor's own paths are held against what the facts say."""
    catalogue = Catalogue.of()
    plain, sending = Policy(writes=True), Policy(writes=True, send=True)

    def guarded(entry: Entry) -> None:
        does = sends_always(catalogue, entry)
        text = f"{' '.join(entry.requests)} {entry.op.body}".lower()
        speaks = any(
            word in text for word in ("email", "sms", "payment", "invoice", "quotation", "salesorder")
        )
        if entry.op.effect == "read":
            assert not does
        elif speaks or "purchaseorder" in text:
            assert plain.obstacle(does)
            assert sending.obstacle(does) is None

    check_each(list(catalogue.entries()), guarded)


def test_fields_that_send_count_where_they_are_given(halo: Sandbox) -> None:
    note = {"id": 1, "outcome": "Internal Note", "note": "x"}

    async def do() -> None:
        async with driven(halo, "writes") as call:
            for given in ({"sendemail": True}, {"emailto": "a@example.com"}, {"sendsms": True}):
                plan = await call.ok("plan", operation="tickets.add_action", arguments={**note, **given})
                assert f"it {MAIL} ({next(iter(given))})" in plan
                assert "--writes --send" in await call.refused("apply", code=plan.code)
            plan = await call.ok(
                "plan", operation="invoices.update", arguments={"id": 1, "internal_note": "x"}
            )
            assert f"it {MONEY}" in plan
            assert "--send" in await call.refused("apply", code=plan.code)
            plan = await call.ok(
                "plan", operation="api.actions.create", arguments={"note": "x", "emailto": "a@example.com"}
            )
            assert "(emailto)" in plan
            assert "--send" in await call.refused("apply", code=plan.code)
            assert [each for each in halo.requests if each.method == "POST" and "auth" not in each.path] == []
            plan = await call.ok(
                "plan", operation="tickets.add_action", arguments={**note, "sendemail": False}
            )
            assert "it may" not in plan
            await call.ok("apply", code=plan.code)
        async with driven(halo, "writes", "send") as call:
            plan = await call.ok(
                "plan", operation="tickets.add_action", arguments={**note, "sendemail": True}
            )
            assert "done" in await call.ok("apply", code=plan.code)

    run(do)


def test_fields_count_at_any_depth_and_in_every_request() -> None:
    catalogue = Catalogue.of()
    entry = catalogue.entry("tickets.create")
    nested = Request("/Tickets", [{"summary": "x", "actions": [{"note": "y", "EmailTo": "someone"}]}])
    assert sends(catalogue, entry, nested) == (f"{MAIL} (EmailTo)",)
    quiet = Request("/Tickets", [{"sendack": False, "emailto": "", "sendemail": None}])
    assert sends(catalogue, entry, quiet) == ()
    later = Request("/Tickets", [], more=(Request("/InvoicePayment", {}),))
    assert sends(catalogue, entry, later) == (MONEY,)
    assert sends(catalogue, entry, Request("/Tickets", [], effect="send")) == ("reaches people outside",)


class Request(NamedTuple):
    path: str
    body: object
    effect: str = "write"
    more: tuple[Request, ...] = ()


def test_without_send_mail_is_held_back(halo: Sandbox) -> None:
    async def do() -> None:
        async with driven(halo, "writes") as call:
            plan = await call.ok("plan", operation="tickets.create", arguments={"summary": "x"})
            assert plan.data["request"][0]["body"][0]["sendack"] is False
            assert "mail is held back" in plan
            await call.ok("apply", code=plan.code)
            assert "mail" not in {fired.what for fired in halo.fired}
        async with driven(halo, "writes", "send") as call:
            plan = await call.ok("plan", operation="tickets.create", arguments={"summary": "x"})
            assert plan.data["request"][0]["body"][0] == {"summary": "x"}

    run(do)


# Narrowing


def test_tools_and_operations_are_narrowed(halo: Sandbox) -> None:
    async def do() -> None:
        async with driven(
            halo, tools=("search", "halo_read", "tickets", "api.*"), without=("api.tickets",)
        ) as call:
            assert [tool.name for tool in await call.tools()] == ["halo_search", "halo_read"]
            await call.ok("read", operation="tickets.list", limit=1)
            for name in ("clients.list", "api.tickets.list"):
                told = await call.refused("read", operation=name)
                assert "not open to this server" in told
            found = (await call.ok("search", query="client ticket", limit=50)).text
            assert "tickets.list  GET" in found
            assert "clients.list" not in found
            assert "api.tickets.list" not in found
            assert "Unknown tool" in await call.refused("plan", operation="tickets.list")
        async with driven(halo, without=("apply",), tools=("apply", "status")) as call:
            assert [tool.name for tool in await call.tools()] == ["halo_status"]

    run(do)


def test_what_is_closed_is_closed_by_every_name(halo: Sandbox) -> None:
    async def do() -> None:
        async with driven(halo, "writes", without=("tickets.delete", "tickets.update")) as call:
            given: dict[str, object] = {"id": 1, "summary": "x"}
            for name in ("tickets.delete", "api.tickets.delete", "tickets.update", "api.tickets.update"):
                assert "not open to this server" in await call.refused(
                    "plan", operation=name, arguments=given
                )
            assert "api.tickets.delete" not in await call.ok("search", query="delete ticket", limit=50)
            await call.ok("read", operation="api.tickets.get", arguments={"id": 1})
            await call.ok("plan", operation="tickets.create", arguments={"summary": "x"})

    run(do)


def test_read_only_wins_over_all_else(halo: Sandbox) -> None:
    """Even where the policy is circumvented, the client of a read-only server refuses to write."""
    from halopsa.mcp.work import Work

    with HaloPsaClient(**halo.connection, read_only=True) as client:
        work = Work(client, Catalogue.of(), Policy(send=True, only=("tickets.*",)), "halo_")
        told = work.plan("tickets.delete", {"id": 1}, "")
        code = told.partition("code: ")[2].partition("\n")[0]
        with pytest.raises(Exception, match="read-only"):
            work.apply(code, "")
        work.policy = Policy(writes=True)
        with pytest.raises(Exception, match="read_only"):
            work.apply(code, "")
    assert all(request.method == "GET" or "auth" in request.path for request in halo.requests)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            {"tools": ("tikets",)},
            "'tikets' is no tool, and no operation or resource here; did you mean 'tickets'",
        ),
        ({"without": ("tickets.lst",)}, "'tickets.lst' is no tool"),
        ({"without": ("search", "describe", "read", "plan", "apply", "status")}, "no tool is left"),
        ({"api": "planhat", "toolsets": ("helpdesk",)}, "which Planhat does not have"),
        ({"api": "planhatt"}, "did you mean 'planhat'"),
    ],
)
def test_slips_are_refused(given: dict[str, object], said: str) -> None:
    with pytest.raises((ValueError, LookupError), match=said):
        choose(**{"api": "halopsa", **given})  # type: ignore[arg-type] # one table for arguments of several types

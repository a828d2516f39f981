"""The six tools: what they find, read, plan and apply, and what they refuse, driven by the SDK's client in memory."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator

import pytest
from mcp_types import ElicitResult

from halopsa import HaloPsaClient
from halopsa.mcp.answers import CAP, fit, fit_rows
from halopsa.mcp.plans import LIFE, MOST, Plan, Plans
from halopsa.mcp.policy import Refusal
from halopsa.sandbox import Sandbox
from tests.unit.mcp.kit import driven, run


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=120) as halo:
        yield halo


@pytest.fixture
def halo(tenant: Sandbox) -> Sandbox:
    tenant.reset()
    return tenant


@pytest.fixture
def client(halo: Sandbox) -> Iterator[HaloPsaClient]:
    with HaloPsaClient(**halo.connection) as client:
        yield client


def written(halo: Sandbox) -> int:
    """How many requests were no reads."""
    return sum(request.method != "GET" and "/auth" not in request.path for request in halo.requests)


# The list


def test_the_list_is_small_and_says_what_each_tool_does(halo: Sandbox) -> None:
    async def do() -> None:
        async with driven(halo) as call:
            tools = await call.tools()
            assert [tool.name for tool in tools] == [
                f"halo_{name}" for name in ("search", "describe", "read", "plan", "apply", "status")
            ]
            text = json.dumps([tool.model_dump(by_alias=True, exclude_none=True) for tool in tools])
            assert len(text) / 4 < 1_500
            assert {
                tool.name for tool in tools if not (tool.annotations and tool.annotations.read_only_hint)
            } == {"halo_apply"}
            apply = next(tool for tool in tools if tool.name == "halo_apply")
            assert apply.annotations is not None
            assert (apply.annotations.destructive_hint, apply.annotations.idempotent_hint) == (True, False)
            assert "data" in str(call.client.instructions)

    run(do)


# Finding and reading


def test_operations_are_found_and_described(halo: Sandbox) -> None:
    async def do() -> None:
        async with driven(halo) as call:
            found = await call.ok("search", query="add note to ticket", limit=3)
            assert found.text.startswith("tickets.add_action  POST /Actions  writes")
            assert len(found.text.splitlines()) == 4
            assert "Nothing fits" in await call.ok("search", query="qqqq")
            told = await call.ok("describe", operation="tickets.create")
            assert "summary: text; needed" in told
            assert "client_id: a whole number; or a name of clients" in told
            assert len(told.text) < 8_000
            told = await call.ok("describe", operation="tickets.create", about="estimate")
            assert "- estimate: " in told
            assert "client_id" not in told
            told = await call.ok("describe", operation="actions.list")
            assert "needs one of: ticket_id, startdate" in told
            assert "answers with fields such as: id, ticket_id" in told
            told = await call.ok("describe", operation="tickets.add_action")
            assert "- note: text\n" in told
            assert (
                ", _agent01_ok" not in told
            )  # the list of names is cut, and what is for machines comes last
            told = await call.ok("describe", operation="tickets.list")
            assert "- client_id: " in told
            assert "- open_only: true or false" in told
            assert ", _" not in told.text.partition("answers with fields such as: ")[2]

    run(do)


def test_lists_are_compact_and_say_what_is_missing(halo: Sandbox) -> None:
    async def do() -> None:
        async with driven(halo) as call:
            found = await call.ok(
                "read", operation="tickets.list", fields=["id", "summary"], limit=50, page=3
            )
            assert "20 of 120 rows, page 3\ncomplete: true, this is the last page" in found
            assert all(set(row) == {"id", "summary"} for row in found.data)
            found = await call.ok("read", operation="tickets.list", limit=100)
            assert "100 of 120 rows, page 1\ncomplete: false; next: page=2" in found
            assert len(found.text) < 30_000
            assert all(value not in (None, "", [], {}) for row in found.data for value in row.values())
            found = await call.ok("read", operation="statuses.list", limit=3, page=2)
            assert [row["id"] for row in found.data] == [4, 5, 8]
            assert "3 of 7 rows, page 2\ncomplete: false; next: page=3" in found
            found = await call.ok("read", operation="statuses.list", fields=["nam"])
            assert "no field 'nam'; did you mean 'name'?" in found

    run(do)


def test_rows_that_do_not_fit_are_left_out_and_told(halo: Sandbox, client: HaloPsaClient) -> None:
    ids = [client.tickets.create(summary="Long", details="d" * 20_000).id for _ in range(8)]

    async def do() -> None:
        async with driven(halo) as call:
            for fields in (["id", "details"], ["details"]):
                rows = await call.ok(
                    "read", operation="tickets.list", arguments={"search": "Long"}, fields=fields
                )
                assert len(rows.data) == 8
                assert "long texts are cut" in rows
                assert "characters more" in rows
            record = await call.ok(
                "read", operation="tickets.get", arguments={"id": ids[0]}, fields=["details"]
            )
            assert len(record.data["details"]) == 20_000

    run(do)
    rows = [{"id": number, "text": "t" * 500} for number in range(100)]
    fitting = fit_rows(rows, CAP)
    assert fitting.shown == rows[: len(fitting.shown)]
    assert 40 < len(fitting.shown) < 60
    assert f"only {len(fitting.shown)} of the 100 rows read fit" in fitting.notes[-1]
    large = fit({"id": 1, "a": ["x" * 100] * 400, "b": 2}, CAP)
    assert large.shown == [{"id": 1, "b": 2}]
    assert "left out, because they are too long: a" in large.notes[-1]


def test_names_stand_for_ids_and_texts_for_numbers(halo: Sandbox, client: HaloPsaClient) -> None:
    name = client.clients.list(page_size=1)[0].name

    async def do() -> None:
        async with driven(halo) as call:
            found = await call.ok("read", operation="tickets.get", arguments={"id": "5"}, fields=["id"])
            assert found.data == {"id": 5}
            found = await call.ok("read", operation="tickets.list", arguments={"status_id": "New"}, limit=3)
            assert {row["status_id"] for row in found.data} == {1}
            plan = await call.ok(
                "plan", operation="tickets.create", arguments={"summary": "x", "client_id": name}
            )
            assert isinstance(plan.data["request"][0]["body"][0]["client_id"], int)

    run(do)


def test_status_tells_where_and_as_whom(halo: Sandbox) -> None:
    async def do() -> None:
        async with driven(halo) as call:
            told = await call.ok("status")
            assert "read-only" in told
            assert told.data["name"]
            for secret in (halo.connection["client_secret"], halo.connection["client_id"]):
                assert secret not in told.text

    run(do)


# Planning and applying


def test_a_plan_shows_what_is_sent_and_what_is_there_and_works_once(
    halo: Sandbox, client: HaloPsaClient
) -> None:
    before = client.tickets.get(1)

    async def do() -> None:
        async with driven(halo, "writes") as call:
            plan = await call.ok("plan", operation="tickets.update", arguments={"id": 1, "status_id": 9})
            assert plan.data["request"] == [
                {"method": "POST", "path": "/Tickets", "body": [{"id": 1, "status_id": 9}]}
            ]
            assert plan.data["now"] == {"status_id": before.status_id, "status_name": before.status_name}
            assert written(halo) == 0
            done = await call.ok("apply", code=plan.code)
            assert "done: tickets.update" in done
            assert written(halo) == 1
            assert "each works once" in await call.refused("apply", code=plan.code)
            assert written(halo) == 1

    run(do)
    assert client.tickets.get(1).status_id == 9


def test_without_writes_a_plan_says_how_the_server_must_be_started(halo: Sandbox) -> None:
    async def do() -> None:
        async with driven(halo) as call:
            plan = await call.ok("plan", operation="tickets.delete", arguments={"id": 1})
            assert "cannot be applied: this server is read-only" in plan
            assert plan.data["now"]["id"] == 1
            assert "--writes" in await call.refused("apply", code=plan.code)
            assert written(halo) == 0

    run(do)


def test_a_record_that_changed_since_is_not_written(halo: Sandbox, client: HaloPsaClient) -> None:
    async def do() -> None:
        async with driven(halo, "writes") as call:
            plan = await call.ok("plan", operation="tickets.update", arguments={"id": 1, "summary": "Mine"})
            client.tickets.update(1, summary="Theirs")
            told = await call.refused("apply", code=plan.code)
            assert "has changed since it was shown (summary" in told
            plan = await call.ok("plan", operation="tickets.delete", arguments={"id": 2})
            client.tickets.update(2, summary="Other")
            assert "has changed" in await call.refused("apply", code=plan.code)

    run(do)
    assert client.tickets.get(1).summary == "Theirs"
    assert client.tickets.get(2).id == 2


def test_what_is_sent_is_what_was_shown(halo: Sandbox) -> None:
    given = {"summary": "x", "details": "as planned"}

    async def do() -> None:
        plans = Plans()
        async with driven(halo, "writes", plans=plans) as call:
            plan = await call.ok("plan", operation="tickets.create", arguments=given)
            given["summary"] = "y"  # the caller's own mapping is not the plan
            kept = plans.look(plan.code, "")
            # As where a name has come to mean another record since: the request would be another one.
            other = plans.keep(kept._replace(arguments={**kept.arguments, "summary": "z"}), "")
            assert "what would be sent now is not what was shown" in await call.refused("apply", code=other)
            assert written(halo) == 0
            assert (await call.ok("apply", code=plan.code)).data["summary"] == "x"

    run(do)


def test_codes_expire_and_belong_to_one_server(halo: Sandbox) -> None:
    now = [1000.0]

    async def do() -> None:
        plans = Plans(lambda: now[0])
        async with driven(halo, "writes", plans=plans) as call, driven(halo, "writes") as other:
            plan = await call.ok("plan", operation="tickets.create", arguments={"summary": "x"})
            assert "no plan" in await other.refused("apply", code=plan.code)
            now[0] += LIFE + 1
            assert "older than 5 minutes" in await call.refused("apply", code=plan.code)
            for code in ("", "AAAA-AAAA", "x" * 10_000, "'; DROP"):
                assert "no plan" in await call.refused("apply", code=code)
            assert written(halo) == 0

    run(do)


def test_of_two_calls_at_once_one_sends(halo: Sandbox) -> None:
    async def do() -> None:
        async with driven(halo, "writes") as call:
            plan = await call.ok("plan", operation="tickets.create", arguments={"summary": "x"})
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(call("apply", code=plan.code)) for _ in range(6)]
            assert sorted(task.result().error for task in tasks) == [False, *[True] * 5]
            assert written(halo) == 1

    run(do)


def test_of_two_plans_for_one_record_at_once_one_is_applied(halo: Sandbox) -> None:
    async def do() -> None:
        async with driven(halo, "writes") as call:
            plans = [
                await call.ok("plan", operation="tickets.update", arguments={"id": 2, "summary": text})
                for text in ("a", "b", "c", "d")
            ]
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(call("apply", code=plan.code)) for plan in plans]
            refused = [task.result() for task in tasks if task.result().error]
            assert len(refused) == 3
            assert all("has changed since it was shown (summary" in each for each in refused)
            assert written(halo) == 1

    run(do)


def test_published_records_are_shown_too(halo: Sandbox, client: HaloPsaClient) -> None:
    async def do() -> None:
        async with driven(halo, "writes") as call:
            plan = await call.ok(
                "plan", operation="api.tickets.update", arguments={"id": 1, "summary": "New"}
            )
            assert plan.data["now"]["summary"] == client.tickets.get(1).summary
            assert "done" in await call.ok("apply", code=plan.code)

    run(do)


def test_what_cannot_be_read_now_is_told(halo: Sandbox, client: HaloPsaClient) -> None:
    note = client.tickets.add_action(1, outcome="Internal Note", note="Old")

    async def do() -> None:
        async with driven(halo, "writes") as call:
            given = {"id": note.id, "ticket_id": 1, "note": "New"}
            plan = await call.ok("plan", operation="actions.update", arguments=given)
            assert plan.data["now"] == {"note": "Old", "ticket_id": 1}
            halo.fail_next(403, "{}", path="/Tickets/1", content_type="application/json", times=2)
            plan = await call.ok("plan", operation="tickets.update", arguments={"id": 1, "summary": "x"})
            assert "what is there now cannot be read here" in plan
            assert "now" not in plan.data
            assert "done" in await call.ok("apply", code=plan.code)
            told = await call.refused(
                "plan", operation="tickets.update", arguments={"id": 10**6, "summary": "x"}
            )
            assert "404" in told

    run(do)


def test_requests_that_nobody_has_verified_need_an_option_of_the_server(halo: Sandbox) -> None:
    given = {"id": 1, "emailto": "someone@example.com"}

    async def do() -> None:
        async with driven(halo, "writes") as call:
            told = await call.refused("plan", operation="invoices.send", arguments=given)
            assert "must start it with --experimental" in told
        async with driven(halo, "writes", "experimental") as call:
            plan = await call.ok("plan", operation="invoices.send", arguments=given)
            assert plan.data["request"][0]["path"] == "/EmailStore"
            assert "--writes --send" in await call.refused("apply", code=plan.code)
        assert written(halo) == 0

    run(do)


def test_open_plans_are_limited() -> None:
    plans = Plans()
    plan = Plan("x", {"password": "hunter22"}, [], None, (), "")
    assert repr(plan) == "<Plan of x>"
    codes = [plans.keep(plan, "") for _ in range(MOST + 5)]
    assert len(plans) == MOST
    assert len(set(codes)) == len(codes)
    with pytest.raises(Refusal):
        plans.look(codes[0], "")
    with pytest.raises(Refusal, match="no plan"):
        plans.look(codes[-1], "another session")
    assert plans.take(codes[-1], "") == plan


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_a_person_is_asked_where_the_client_can(halo: Sandbox, mode: str) -> None:
    asked: list[str] = []
    answers: list[ElicitResult] = [
        ElicitResult(action="decline"),
        ElicitResult(action="cancel"),
        ElicitResult(action="accept", content={"apply": False}),
        ElicitResult(action="accept", content={"apply": True}),
    ]

    def answer(message: str) -> ElicitResult:
        asked.append(message)
        return answers[len(asked) - 1]

    async def do() -> None:
        async with driven(halo, "writes", answer=answer, mode=mode) as call:
            for _ in range(3):
                plan = await call.ok(
                    "plan", operation="tickets.create", arguments={"summary": "Asked\x1b[31m"}
                )
                assert "did not agree" in await call.refused("apply", code=plan.code)
                assert "each works once" in await call.refused("apply", code=plan.code)
                assert written(halo) == 0
            plan = await call.ok("plan", operation="tickets.create", arguments={"summary": "Asked"})
            assert "done" in await call.ok("apply", code=plan.code)
            assert written(halo) == 1
            assert "each works once" in await call.refused("apply", code=plan.code)

    run(do)
    assert len(asked) == 4  # nobody is asked for a code that does not work
    assert "tickets.create" in asked[0]
    assert "Asked" in asked[0]
    assert "\x1b" not in asked[0]


# Errors


def test_errors_of_the_library_reach_the_model(halo: Sandbox) -> None:
    async def do() -> None:
        async with driven(halo, "writes") as call:
            refused = call.refused
            assert "did you mean 'list'" in await refused("read", operation="tickets.lst")
            assert "halo_search finds operations" in await refused("describe", operation="nothing.at_all")
            assert "needs id" in await refused("read", operation="tickets.get")
            assert "open_only" in await refused(
                "read", operation="tickets.list", arguments={"opn_only": True}
            )
            assert "404" in await refused("read", operation="tickets.get", arguments={"id": 10**9})
            assert "plan it with halo_plan" in await refused(
                "read", operation="tickets.delete", arguments={"id": 1}
            )
            assert "only reads" in await refused("plan", operation="tickets.list")
            assert "summary" in await refused("plan", operation="tickets.create", arguments={"details": "x"})
            assert "sumary" in await refused("plan", operation="tickets.create", arguments={"sumary": "x"})
            assert "startdate" in await refused("read", operation="actions.list")
            halo.fail_next(400, '{"error": "Bad \\u001b[31m request"}', content_type="application/json")
            told = await refused("read", operation="clients.list")
            assert "Bad \\x1b[31m request" in told  # shown, not obeyed

    run(do)

"""``halopsa tickets``."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox
from tests.unit.cli.kit import HOSTED, environment, flat, run


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=130) as halo:
        yield halo


@pytest.fixture
def halo(tenant: Sandbox) -> Sandbox:
    tenant.reset()
    return tenant


@pytest.fixture
def client(halo: Sandbox) -> Iterator[HaloPsaClient]:
    with HaloPsaClient(**halo.connection) as client:
        yield client


def test_search_prints_a_table(halo: Sandbox, client: HaloPsaClient) -> None:
    first = client.tickets.get(1)
    result = run("tickets", "search", "--limit", "3", env=environment(halo))
    lines = result.stdout.splitlines()
    assert result.exit_code == 0
    assert lines[0].split() == ["ID", "OPENED", "STATUS", "CLIENT", "AGENT", "SUMMARY"]
    assert len(lines) == 4
    assert lines[1].split()[0] == "1"
    for part in (first.status_name, first.client_name, first.agent_name, first.summary):
        assert str(part) in lines[1]
    assert "the first 3" in result.stderr


def test_search_takes_text_client_and_open(halo: Sandbox, client: HaloPsaClient) -> None:
    wanted = client.tickets.list_all(search="printer", open_only=True).to_list()
    result = run("tickets", "search", "printer", "--open", "--json", "--limit", "200", env=environment(halo))
    assert [row["id"] for row in json.loads(result.stdout)] == [row.id for row in wanted]
    one = wanted[0].client_id
    result = run("tickets", "search", "--client", str(one), "--json", env=environment(halo))
    named = run("tickets", "search", "--client", str(wanted[0].client_name), "--json", env=environment(halo))
    assert named.stdout == result.stdout != "[]\n"
    listed = run("tickets", "list", "--client", str(wanted[0].client_name), env=environment(halo))
    assert halo.requests[-1].query["client_id"] == str(one), listed.output
    assert {row["client_id"] for row in json.loads(result.stdout)} == {one}
    sent = halo.requests[-1].query
    assert sent["client_id"] == str(one)
    assert "open_only" not in sent


def test_search_reads_on_over_pages(halo: Sandbox) -> None:
    result = run("tickets", "search", "--limit", "120", "--json", env=environment(halo))
    rows = json.loads(result.stdout)
    assert len({row["id"] for row in rows}) == 120
    assert rows[0]["dateoccurred"].endswith("+00:00")


def test_search_that_finds_nothing(halo: Sandbox) -> None:
    result = run("tickets", "search", "no such words anywhere", env=environment(halo))
    assert (result.exit_code, result.stdout) == (0, "No tickets found.\n")


def test_search_in_the_inventory_dialect() -> None:
    with Sandbox(dialect="inventory", rate_limit=None, tickets=5) as halo:
        result = run("tickets", "search", "--dialect", "inventory", "--json", env=environment(halo))
    assert len(json.loads(result.stdout)) == 5


def test_show_has_the_actions(halo: Sandbox, client: HaloPsaClient) -> None:
    ticket = client.tickets.create(summary="Printer on fire", details="Line 1\nLine 2")
    assert ticket.id is not None
    for number in (1, 2):
        client.tickets.add_action(ticket.id, outcome="Email User", note=f"Water {number}\x1b[31m")
    result = run("tickets", "show", str(ticket.id), env=environment(halo))
    text = result.stdout
    assert result.exit_code == 0
    assert text.startswith(f"#{ticket.id}  Printer on fire\n")
    assert "  Line 1\n  Line 2" in text
    assert text.index("Water 1") < text.index("Water 2")
    assert "\x1b" not in text
    record = json.loads(run("tickets", "show", str(ticket.id), "--json", env=environment(halo)).stdout)
    assert record["summary"] == "Printer on fire"
    assert [action["note"] for action in record["actions"]][-1].startswith("Water 2")


def test_show_of_a_ticket_that_is_not_there(halo: Sandbox) -> None:
    result = run("tickets", "show", "999999", env=environment(halo))
    assert (result.exit_code, result.stdout) == (1, "")
    assert "GET /Tickets/999999" in flat(result)


def test_create_says_what_it_did(halo: Sandbox, client: HaloPsaClient) -> None:
    customer = str(client.clients.list()[0].id)
    result = run(
        *(
            "tickets",
            "create",
            "--yes",
            "--summary",
            "Screen is dark",
            "--details",
            "All of it",
            "--client",
            customer,
        ),
        *("--priority", "2", "--field", "impact=2", "--field", "reportedby=77"),
        env=environment(halo),
    )
    assert result.exit_code == 0
    number = int(result.stdout.removeprefix("Created ticket ").partition(":")[0])
    assert result.stdout == f"Created ticket {number}: Screen is dark\n"
    made = client.tickets.get(number)
    assert (made.details, str(made.client_id), made.priority_id) == ("All of it", customer, 2)
    assert made.impact == 2
    assert made.reportedby == "77"


def test_create_prints_the_record_as_json(halo: Sandbox) -> None:
    result = run("tickets", "create", "--yes", "--summary", "x", "--json", env=environment(halo))
    record = json.loads(result.stdout)
    assert record["summary"] == "x"
    assert record["id"] > 130


def test_create_sends_nothing_without_a_terminal_and_without_yes(halo: Sandbox) -> None:
    result = run("tickets", "create", "--summary", "x", env=environment(halo))
    assert (result.exit_code, result.stdout, halo.requests) == (2, "", [])
    assert "say --yes" in flat(result)


def test_create_writes_custom_fields(halo: Sandbox, client: HaloPsaClient) -> None:
    name = next(iter(client.tickets.get(1).custom))
    result = run(
        "tickets",
        "create",
        "--yes",
        "--summary",
        "x",
        "--field",
        f"{name}=5",
        "--json",
        env=environment(halo),
    )
    assert client.tickets.get(json.loads(result.stdout)["id"]).custom[name] is not None


@pytest.mark.parametrize(
    ("field", "complaint"),
    [("impact", "is not NAME=VALUE"), ("=5", "is not NAME=VALUE"), ("summary=y", "summary is given twice")],
)
def test_create_refuses_fields_that_make_no_sense(halo: Sandbox, field: str, complaint: str) -> None:
    result = run("tickets", "create", "--yes", "--summary", "x", "--field", field, env=environment(halo))
    assert result.exit_code == 2
    assert complaint in flat(result)
    assert halo.requests == []


@pytest.mark.parametrize(
    ("field", "complaint"),
    [
        ("imapct=2", "imapct: tickets.create has no field of this name; did you mean 'impact'?"),
        ("impact=high", "impact: 'high' is not a whole number"),
    ],
)
def test_create_refuses_fields_that_do_not_fit(halo: Sandbox, field: str, complaint: str) -> None:
    result = run("tickets", "create", "--yes", "--summary", "x", "--field", field, env=environment(halo))
    assert result.exit_code == 2
    assert complaint in flat(result)
    assert halo.requests == []


def test_create_with_an_unknown_outcome_says_so(halo: Sandbox) -> None:
    halo.fail_next(200, "", path="/api/Tickets")
    result = run("tickets", "create", "--yes", "--summary", "x", env=environment(halo))
    assert result.exit_code == 5
    assert "It is not known whether that took effect." in flat(result)
    assert "Created" not in result.output


def test_settings_that_are_missing() -> None:
    result = run("tickets", "search", env={"HALOPSA_TENANT": HOSTED["HALOPSA_TENANT"]})
    assert (result.exit_code, result.stdout) == (2, "")
    assert "HALOPSA_CLIENT_SECRET" in result.stderr


@pytest.mark.parametrize("command", [(), ("search",), ("show",), ("create",)])
def test_help(command: tuple[str, ...]) -> None:
    result = run("tickets", *command, "--help")
    assert result.exit_code == 0
    assert "halopsa tickets" in result.output.splitlines()[0]

"""``find`` and ``ensure`` at the prompt: one record by what it is known by."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from halopsa import HaloPsaClient
from halopsa.sandbox import Sandbox
from tests.unit.cli.kit import environment, flat, run


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=30) as halo:
        yield halo


@pytest.fixture
def halo(tenant: Sandbox) -> Sandbox:
    tenant.reset()
    return tenant


def writes(halo: Sandbox) -> int:
    return sum(each.method != "GET" and "token" not in each.path for each in halo.requests)


def test_find(halo: Sandbox) -> None:
    with HaloPsaClient(**halo.connection) as client:
        known = client.clients.list()[0]
    command = ("clients", "find", "--match", f"name= {str(known.name).upper()} ")
    result = run(*command, "--json", "id,name", env=environment(halo))
    assert json.loads(result.stdout) == {"id": known.id, "name": known.name}
    nobody = run("clients", "find", "--match", "name=Nobody", env=environment(halo))
    assert (nobody.exit_code, nobody.stdout, nobody.stderr) == (1, "", "Nothing found.\n")


def test_ensure_makes_one_and_finds_it_again(halo: Sandbox) -> None:
    command = ("tickets", "ensure", "--match", "key=alert-7", "--summary", "Disk is full")
    shown = run(*command, "--dry-run", env=environment(halo))
    assert (shown.exit_code, "POST /Tickets" in shown.stdout) == (0, True), shown.output
    assert writes(halo) == 0
    refused = run(*command, env=environment(halo))
    assert (refused.exit_code, "say --yes" in flat(refused)) == (2, True)
    made = run(*command, "--yes", env=environment(halo))
    assert (made.exit_code, made.stdout.startswith("Created ticket ")) == (0, True), made.output
    again = run(*command, "--yes", env=environment(halo))
    assert again.stdout == made.stdout.replace("Created", "Found")
    assert writes(halo) == 1
    assert "nothing would be sent" in run(*command, "--dry-run", env=environment(halo)).stderr
    changed = run(
        *command[:-1], "Disk is fuller", "--update", "--yes", "--json", "summary", env=environment(halo)
    )
    assert json.loads(changed.stdout) == {"summary": "Disk is fuller"}
    assert changed.stderr.startswith("Updated ticket ")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "--match"),
        (["--match", "key"], "is not NAME=VALUE"),
        (["--match", "summry=x"], "did you mean 'summary'"),
        (["--match", "status_id=x"], "not found by 'status_id'"),
        (["--match", "key=x", "--match", "key=y"], "key is given twice"),
        (["--match", "key=x", "--match", "client_id=1.5x"], "client_id"),
        (["--match", "key= "], "blank"),
    ],
)
@pytest.mark.parametrize("command", ["find", "ensure"])
def test_what_cannot_work_is_refused(command: str, arguments: list[str], said: str, halo: Sandbox) -> None:
    more = ["--yes", "--summary", "x"] if command == "ensure" else []
    result = run("tickets", command, *arguments, *more, env=environment(halo))
    assert (result.exit_code, result.stdout, writes(halo)) == (2, "", 0)
    assert said in flat(result)


def test_help() -> None:
    text = flat(run("tickets", "ensure", "--help"))
    assert "--match NAME=VALUE" in text
    assert "--on-closed" in text
    assert "third_party_id_string" in flat(run("tickets", "find", "--help"))
    assert "ensure" in run("contacts", "--help").output
    assert run("statuses", "find").exit_code == 2  # statuses are known by nothing

"""Writes at the prompt: the preview, the question, --yes, and an exit code that tells the write's outcome."""

from __future__ import annotations

import json
from collections.abc import Iterator

import click
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


@pytest.fixture
def client(halo: Sandbox) -> Iterator[HaloPsaClient]:
    with HaloPsaClient(**halo.connection) as client:
        yield client


def writes(halo: Sandbox) -> list[str]:
    return [
        f"{each.method} {each.path}"
        for each in halo.requests
        if each.method != "GET" and "token" not in each.path
    ]


def answering(monkeypatch: pytest.MonkeyPatch, answer: bool | type[BaseException]) -> list[str]:
    """Somebody sits at the terminal and answers so; returns what was asked."""
    questions: list[str] = []

    def confirm(text: str, **_: object) -> bool:
        questions.append(text)
        if isinstance(answer, bool):
            return answer
        raise answer

    monkeypatch.setattr("halopsa.cli.confirming.somebody_is_there", lambda: True)
    monkeypatch.setattr(click, "confirm", confirm)
    return questions


@pytest.mark.parametrize("command", [("update", "5", "--summary", "x"), ("delete", "5")])
def test_without_a_terminal_yes_is_needed(halo: Sandbox, command: tuple[str, ...]) -> None:
    result = run("tickets", *command, env=environment(halo))
    assert (result.exit_code, result.stdout, halo.requests) == (2, "", [])
    assert "--yes" in result.stderr
    assert "--dry-run" in result.stderr


def test_what_was_done_is_said_in_one_line_or_as_data(halo: Sandbox, client: HaloPsaClient) -> None:
    result = run("tickets", "update", "5", "--summary", "Dark\x1b", "--yes", env=environment(halo))
    assert (result.exit_code, result.stdout, result.stderr) == (0, "Updated ticket 5: Dark\n", "")
    assert client.tickets.get(5).summary == "Dark\x1b"
    result = run(
        "tickets", "update", "5", "--summary", "Bright", "-y", "--json", "id,summary", env=environment(halo)
    )
    assert json.loads(result.stdout) == {"id": 5, "summary": "Bright"}
    assert run("tickets", "delete", "5", "--yes", env=environment(halo)).stdout == "Deleted ticket 5\n"
    assert writes(halo) == ["POST /api/Tickets", "POST /api/Tickets", "DELETE /api/Tickets/5"]
    result = run(
        "tickets",
        "add-action",
        "7",
        "--note",
        "Looked at it",
        "--outcome",
        "Internal Note",
        "--yes",
        env=environment(halo),
    )
    assert result.stdout.startswith("Created action ")


def test_a_dry_run_shows_the_request_and_what_is_there(halo: Sandbox, client: HaloPsaClient) -> None:
    before = client.tickets.get(5)
    result = run("tickets", "update", "5", "--summary", "New", "--dry-run", env=environment(halo))
    assert result.exit_code == 0
    assert "POST /Tickets" in result.stdout
    assert "summary: New" in result.stdout
    assert f"summary: {before.summary}" in result.stdout
    shown = json.loads(run("tickets", "delete", "5", "--dry-run", "-o", "json", env=environment(halo)).stdout)
    assert (shown["method"], shown["path"], shown["effect"]) == ("DELETE", "/Tickets/5", "write")
    assert shown["present"]["summary"] == before.summary
    query = ("--query", "body[0].summary", "-o", "tsv")
    result = run("tickets", "update", "5", "--summary", "New", "--dry-run", *query, env=environment(halo))
    assert result.stdout == "New\n"
    assert writes(halo) == []


def test_a_name_stands_for_an_id(halo: Sandbox, client: HaloPsaClient) -> None:
    run("tickets", "update", "5", "--status-id", "Closed", "--yes", env=environment(halo))
    assert client.tickets.get(5).status_id == 9
    result = run("tickets", "update", "5", "--status-id", "Closet", "--yes", env=environment(halo))
    assert result.exit_code == 2
    assert "Closed" in result.stderr


def test_a_person_is_asked(halo: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    questions = answering(monkeypatch, True)
    result = run("tickets", "update", "5", "--summary", "New", env=environment(halo))
    assert (result.exit_code, result.stdout) == (0, "Updated ticket 5: New\n")
    assert "POST /Tickets" in result.stderr
    assert questions == ["Send it?"]
    assert writes(halo) == ["POST /api/Tickets"]


@pytest.mark.parametrize(("answer", "code"), [(False, 1), (click.Abort, 130), (KeyboardInterrupt, 130)])
def test_a_person_says_no(
    halo: Sandbox, answer: bool | type[BaseException], code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    answering(monkeypatch, answer)
    result = run("tickets", "delete", "5", env=environment(halo))
    assert (result.exit_code, result.stdout, writes(halo)) == (code, "", [])
    assert "Nothing was sent." in result.stderr


def test_the_code_tells_the_outcome(halo: Sandbox) -> None:
    for status, body, code in (
        (200, "", 5),
        (500, "oops", 5),
        (503, "", 5),
        (400, '{"message": "no"}', 1),
        (403, "", 4),
    ):
        halo.fail_next(status, body, path="/api/Tickets", content_type="application/json")
        result = run("tickets", "update", "5", "--summary", "x", "--yes", env=environment(halo))
        assert (result.exit_code, result.stdout) == (code, ""), (status, result.stderr)


def test_an_interrupt_says_that_the_outcome_is_not_known(
    halo: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    from halopsa.resources.tickets import Tickets

    def cut(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Tickets, "update", cut)
    result = run("tickets", "update", "5", "--summary", "x", "--yes", env=environment(halo))
    assert result.exit_code == 130
    assert "Whether tickets.update took effect is not known" in result.stderr


def test_a_write_that_cannot_be_shown_is_done(halo: Sandbox) -> None:
    result = run(
        "tickets", "update", "5", "--summary", "x", "--yes", "--query", "abs(summary)", env=environment(halo)
    )
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Updated ticket 5: x, but this could not be shown: " in flat(result)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--yes", "--dry-run"], "exclude each other"),
        (["--yes", "--journal", "x.journal"], "--journal goes with --from"),
        (["--yes", "--on-error", "stop"], "--on-error goes with --from"),
        (["--yes", "--query", "["], "--query"),
        (["--yes", "--json", "idd"], "did you mean"),
    ],
)
def test_what_cannot_work_is_refused_before_anything_is_sent(
    arguments: list[str], said: str, halo: Sandbox
) -> None:
    result = run("tickets", "update", "5", "--summary", "x", *arguments, env=environment(halo))
    assert (result.exit_code, result.stdout, halo.requests) == (2, "", [])
    assert said in flat(result)


def test_a_request_that_nobody_has_verified(halo: Sandbox) -> None:
    result = run("invoices", "send", "1", "--dry-run", env=environment(halo))
    assert result.exit_code == 2
    result = run("invoices", "send", "1", "--dry-run", "--experimental", env=environment(halo))
    assert result.exit_code == 0
    assert "People outside get something from it" in result.stdout
    assert writes(halo) == []


def test_what_a_write_sets_off_outside_is_said(halo: Sandbox) -> None:
    given = ("tickets", "add-action", "1", "--outcome", "Internal Note", "--note", "x", "--dry-run")
    result = run(*given, "--emailto", "someone@example.com", env=environment(halo))
    assert "This may reach people by mail or message (emailto)." in result.stdout
    assert "This may" not in run(*given, env=environment(halo)).stdout
    result = run(
        "invoices", "update", "1", "--internal-note", "x", "--dry-run", "-o", "json", env=environment(halo)
    )
    assert json.loads(result.stdout)["sends"] == ["makes or changes a money document"]

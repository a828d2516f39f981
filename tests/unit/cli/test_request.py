"""``halopsa api METHOD PATH``: what is checked before anything is sent, what is sent, and what comes out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import Result

from halopsa.sandbox import ApiSandbox, Sandbox
from halopsa.sandbox.settings import RequestRecord
from tests.unit.cli.kit import environment, flat, run


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=30, page_cap=10) as halo:
        yield halo


@pytest.fixture
def halo(tenant: Sandbox) -> Sandbox:
    tenant.reset()
    return tenant


def api(halo: Sandbox, *arguments: str, given: str | None = None) -> Result:
    return run("api", *arguments, env=environment(halo), given=given)


def sent(halo: Sandbox) -> list[RequestRecord]:
    """The requests, apart from that for the token."""
    return [each for each in halo.requests if not each.path.endswith("/token")]


def refused(halo: Sandbox, result: Result) -> str:
    """What was said of a command that sent nothing at all."""
    assert result.exit_code == 2, result.output
    assert list(halo.requests) == []
    return flat(result)


# Reading


@pytest.mark.parametrize("path", ["/Tickets/5", "Tickets/5", "/api/Tickets/5", "/Tickets/5/"])
def test_a_read_prints_what_came(halo: Sandbox, path: str) -> None:
    result = api(halo, "GET", path)
    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout)["id"] == 5
    assert [(each.method, each.path) for each in sent(halo)] == [("GET", "/api/Tickets/5")]


def test_fields_of_a_read_go_into_the_query_as_they_are(halo: Sandbox) -> None:
    result = api(halo, "GET", "/Tickets?pageinate=true", "--field", "page_size=05", "-f", "count=5")
    assert result.exit_code == 0, result.output
    assert sent(halo)[0].query == {"pageinate": "true", "page_size": "05", "count": "5"}
    assert result.stderr == ""


def test_a_name_in_the_query_that_is_nearly_right_is_told(halo: Sandbox) -> None:
    result = api(halo, "GET", "/Tickets", "--field", "clientid=5")
    assert "Warning: GET /Tickets is not known to take 'clientid'; did you mean 'client_id'" in flat(result)


def test_output_as_elsewhere(halo: Sandbox) -> None:
    assert api(halo, "GET", "/Tickets/5", "--query", "id").stdout == "5\n"
    assert json.loads(api(halo, "GET", "/Tickets/5", "--json", "id").stdout) == {"id": 5}
    assert "GET /api/Tickets/5 200" in api(halo, "GET", "/Tickets/5", "-v").stderr


def test_all_pages_of_a_list(halo: Sandbox) -> None:
    result = api(halo, "GET", "/Tickets", "--paginate")
    assert result.exit_code == 0, result.output
    assert {row["id"] for row in json.loads(result.stdout)} == set(range(1, 31))
    assert len(sent(halo)) >= 3
    some = json.loads(result.stdout)[0]["client_id"]
    few = api(halo, "GET", "/Tickets", "--paginate", "-o", "jsonl", "-f", f"client_id={some}")
    assert {json.loads(line)["client_id"] for line in few.stdout.splitlines()} == {some}


def test_only_lists_have_pages(halo: Sandbox) -> None:
    assert "no list that is known" in refused(halo, api(halo, "GET", "/Tickets/5", "--paginate"))
    assert "no list that is known" in refused(halo, api(halo, "POST", "/Tickets", "--paginate", "--yes"))


def test_an_error_has_its_exit_code(halo: Sandbox) -> None:
    result = api(halo, "GET", "/Tickets/99999")
    assert result.exit_code == 1
    assert "nothing there" in flat(result)


# Checks


@pytest.mark.parametrize(
    ("method", "path", "words"),
    [
        ("GET", "/Ticket", "did you mean '/Tickets'"),
        ("GET", "/tickets/5", "did you mean '/Tickets/{id}'"),
        ("GET", "/Tickts/5", "did you mean '/Tickets/{id}'"),
        ("GET", "/Nowhere", "not known to have the path '/Nowhere'; --allow-unknown"),
        ("PATCH", "/Tickets", "not known to take PATCH /Tickets, only GET, POST"),
        ("DELETE", "/Agent/me", "not known to take DELETE /Agent/me, only GET"),
        ("GET", "https://evil.example/Tickets", "give the path alone"),
    ],
)
def test_a_path_that_is_not_known_is_refused(halo: Sandbox, method: str, path: str, words: str) -> None:
    assert words in refused(halo, api(halo, method, path, *(["--yes"] if method != "GET" else [])))


@pytest.mark.parametrize("path", ["/Tickets/..", "/Tickets/%2e%2e/x", "/Tickets/5#x", "/Tickets/a\nb"])
def test_a_path_cannot_lead_elsewhere(halo: Sandbox, path: str) -> None:
    for unknown in ([], ["--allow-unknown"]):
        assert api(halo, "GET", path, *unknown).exit_code == 2
    assert list(halo.requests) == []


def test_an_unknown_path_is_sent_when_told_to(halo: Sandbox) -> None:
    assert api(halo, "GET", "/Nowhere", "--allow-unknown").exit_code == 1
    assert [each.path for each in sent(halo)] == ["/api/Nowhere"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["GET", "/Tickets", "--field", "x"], "NAME=VALUE"),
        (["GET", "/Tickets", "--field", "a=1", "--field", "a=2"], "given twice"),
        (["GET", "/Tickets", "--data", "{}"], "a GET has no body"),
        (["GET", "/Tickets", "--dry-run"], "--dry-run is for writes"),
        (["POST", "/Tickets", "--data", "{"], "not JSON"),
        (["POST", "/Tickets", "--data", "@/no/such/file"], "cannot be read"),
        (["POST", "/Tickets", "--data", "{}", "--field", "a=1"], "not in both"),
        (["POST", "/Tickets", "--field", "client_id=acme"], "client_id: 'acme' is not a whole number"),
        (["POST", "/Tickets", "--field", "summary=x"], "say --yes"),
        (["DELETE", "/Tickets/5"], "say --yes"),
        (["POST", "/Tickets", "--yes", "--dry-run"], "exclude each other"),
    ],
)
def test_mistakes_are_told_before_anything_is_sent(halo: Sandbox, arguments: list[str], words: str) -> None:
    assert words in refused(halo, api(halo, *arguments))


# Writing


def test_json_that_is_none_is_refused(halo: Sandbox) -> None:
    for data in ("[" * 100_000, '{"summary": 1, "summary": 2}'):
        for command in (("tickets", "create"), ("api", "POST", "/Tickets")):
            result = run(*command, "--data", data, "--yes", env=environment(halo))
            assert result.exit_code == 2
            assert "it is not JSON: " in flat(result)
    assert sent(halo) == []


def test_fields_of_a_write_are_a_body_in_the_form_of_the_api(halo: Sandbox) -> None:
    fields = ("-f", "summary=0123", "-f", "client_id=1", "-f", "CFnew=[1]")
    shown = api(halo, "POST", "/Tickets", *fields, "--dry-run", "-o", "json")
    assert json.loads(shown.stdout)["body"] == [{"summary": "0123", "client_id": 1, "CFnew": [1]}]
    result = api(halo, "POST", "/Tickets", "-f", "summary=0123", "--yes")
    assert result.exit_code == 0, result.output
    assert [(each.method, each.path, each.query) for each in sent(halo)] == [("POST", "/api/Tickets", {})]
    assert json.loads(result.stdout)["summary"] == "0123"


def test_data_goes_out_as_it_is(halo: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "body.json"
    file.write_text('\ufeff[{"summary": "of a file"}]', "utf-8")
    for data, given in (
        (f"@{file}", None),
        ("-", file.read_text("utf-8-sig")),
        (file.read_text("utf-8-sig"), None),
    ):
        halo.reset()
        result = api(halo, "POST", "/Tickets", "--data", data, "--yes", given=given)
        assert result.exit_code == 0, result.output
        assert json.loads(result.stdout)["summary"] == "of a file"


def test_a_dry_run_shows_the_request_and_sends_nothing(halo: Sandbox) -> None:
    result = api(halo, "POST", "/Tickets", "-f", "summary=x", "--dry-run", "-o", "json")
    assert result.exit_code == 0, result.output
    shown = json.loads(result.stdout)
    assert (shown["method"], shown["path"], shown["body"]) == ("POST", "/Tickets", [{"summary": "x"}])
    assert sent(halo) == []


def test_on_a_terminal_a_write_is_shown_and_asked_for(halo: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("halopsa.cli.confirming.somebody_is_there", lambda: True)
    result = api(halo, "DELETE", "/Tickets/5", given="n\n")
    assert result.exit_code == 1
    assert "DELETE /Tickets/5" in result.stderr
    assert sent(halo) == []
    assert api(halo, "DELETE", "/Tickets/5", given="y\n").exit_code == 0
    assert [each.method for each in sent(halo)] == ["DELETE"]


def test_what_reaches_people_is_told(halo: Sandbox) -> None:
    mail = '[{"ticket_id": 1, "sendemail": true}]'
    for arguments in (("POST", "/Invoice/5/Send"), ("POST", "/Actions", "--data", mail)):
        result = api(halo, *arguments, "--dry-run")
        assert result.exit_code == 0, result.output
        assert "This may reach people by mail" in result.stderr
    assert api(halo, "POST", "/Actions", "--data", mail.replace("true", "false"), "--dry-run").stderr == ""
    assert sent(halo) == []


def test_other_apis_too() -> None:
    with ApiSandbox("planhat") as planhat:
        env = {
            "PLANHAT_API_BASE_URL": str(planhat.connection["base_url"]),
            "PLANHAT_API_KEY": str(planhat.connection["api_key"]),
        }
        made = run("planhat", "POST", "/companies", "-f", "name=Acme", "--yes", env=env)
        assert made.exit_code == 0, made.output
        found = run("planhat", "GET", "/companies", env=env)
        assert "Acme" in [row["name"] for row in json.loads(found.stdout)]
        wrong = run("planhat", "GET", "/company", "--tenant", "x", env=env)
        assert wrong.exit_code == 2
        assert "did you mean" in flat(run("planhat", "GET", "/company", env=env))


def test_fields_that_the_answer_has_not_are_told(halo: Sandbox) -> None:
    result = run("api", "GET", "/Tickets", "--json", "id,summary", env=environment(halo))
    assert "none of the fields of --json, but " in result.stderr
    assert "tickets" in result.stderr
    assert "--paginate gives the rows" in result.stderr
    result = run("api", "GET", "/Tickets/5", "--json", "id,nothing", env=environment(halo))
    assert result.stderr == ""

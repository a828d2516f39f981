"""Reads at the prompt: forms of output, limits, what is missing, and what is refused before anything is sent."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest

from halopsa import HaloPsaClient
from halopsa.cli import formats
from halopsa.sandbox import ApiSandbox, Sandbox
from tests.unit.cli.kit import closed_port, environment, flat, run

HOSTILE = "red \x1b[31m c1 \x9b31m bidi \u202e tab\tend\nnext"


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=130) as halo:
        yield halo


@pytest.fixture
def halo(tenant: Sandbox) -> Sandbox:
    tenant.reset()
    return tenant


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard output counts as a terminal, without a pager."""
    monkeypatch.setattr(formats, "on_terminal", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")


def listed(halo: Sandbox, *arguments: str) -> str:
    result = run("tickets", "list", *arguments, env=environment(halo))
    assert result.exit_code == 0, result.output
    return result.stdout


def test_rows_for_a_pipe_are_tab_separated_below_a_header(halo: Sandbox) -> None:
    head, *lines = [line.split("\t") for line in listed(halo, "--limit", "3").splitlines()]
    assert head[:2] == ["id", "summary"]
    assert [line[0] for line in lines] == ["1", "2", "3"]
    assert {len(line) for line in lines} == {len(head)}


def test_a_record_for_a_pipe_is_json(halo: Sandbox) -> None:
    result = run("tickets", "get", "5", env=environment(halo))
    record = json.loads(result.stdout)
    assert record["id"] == 5
    assert record["dateoccurred"].endswith("+00:00")


def test_the_same_rows_in_every_form(halo: Sandbox) -> None:
    fields = ("--limit", "2", "--json", "id,summary,client_id")
    rows = json.loads(listed(halo, *fields))
    assert [set(row) for row in rows] == [{"id", "summary", "client_id"}] * 2
    assert [json.loads(line) for line in listed(halo, *fields, "-o", "jsonl").splitlines()] == rows
    texts = [{name: str(value) for name, value in row.items()} for row in rows]
    assert list(csv.DictReader(io.StringIO(listed(halo, *fields, "-o", "csv")))) == texts
    assert list(csv.DictReader(io.StringIO(listed(halo, *fields, "-o", "tsv")), delimiter="\t")) == texts
    table = listed(halo, *fields, "-o", "table").splitlines()
    assert table[0].split() == ["ID", "SUMMARY", "CLIENT_ID"]
    assert str(rows[0]["summary"]) in table[1]


def test_a_csv_without_chosen_fields_has_all_that_rows_have(halo: Sandbox) -> None:
    (row,) = csv.DictReader(io.StringIO(listed(halo, "--limit", "1", "-o", "csv")))
    assert len(row) > 15


def test_a_limit_says_that_there_is_more_and_asks_for_no_more_than_that(halo: Sandbox) -> None:
    result = run("tickets", "list", "--limit", "7", env=environment(halo))
    assert "these are the first 7" in result.stderr
    sent = [request for request in halo.requests if request.path == "/api/Tickets"]
    assert [request.query["page_size"] for request in sent] == ["8"]
    result = run("tickets", "list", env=environment(halo))
    assert len(result.stdout.splitlines()) == 51
    assert "these are the first 50" in result.stderr


def test_all_reads_on_over_pages(halo: Sandbox) -> None:
    result = run("tickets", "list", "--all", "--json", "id", env=environment(halo))
    assert (result.exit_code, result.stderr) == (0, "")
    assert [row["id"] for row in json.loads(result.stdout)] == list(range(1, 131))


def test_a_query_prints_what_it_finds(halo: Sandbox) -> None:
    assert json.loads(listed(halo, "--limit", "3", "--query", "[].id")) == [1, 2, 3]
    assert listed(halo, "--limit", "3", "--query", "[].id", "-o", "tsv") == "1\n2\n3\n"
    assert listed(halo, "--limit", "3", "--query", "[].[id, `true`]", "-o", "csv").split() == [
        "1,true",
        "2,true",
        "3,true",
    ]
    assert listed(halo, "--limit", "3", "--query", "[?id>`2`].{number: id}", "-o", "table").split() == [
        "NUMBER",
        "3",
    ]
    assert listed(halo, "--limit", "3", "--query", "length(@)").strip() == "3"


def test_names_and_changes(halo: Sandbox) -> None:
    (row,) = json.loads(listed(halo, "--limit", "1", "--names", "--json", "status_id,status_name"))
    assert row["status_name"]
    assert listed(halo, "--all", "--changed-since", "2020-01-01", "--query", "length(@)") == "130\n"
    assert halo.requests[-1].query["lastupdatefromdate"].startswith("20")


def test_a_record_on_a_terminal_is_a_line_for_each_field(halo: Sandbox, person: None) -> None:
    text = run("tickets", "get", "5", env=environment(halo)).stdout
    assert text.startswith("id")
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) <= 110


def test_a_narrow_terminal_gets_the_columns_that_fit(halo: Sandbox, person: None) -> None:
    wide = run("tickets", "list", "--limit", "9", env=environment(halo)).stdout.splitlines()
    narrow = run("tickets", "list", "--limit", "9", env=environment(halo, COLUMNS="40")).stdout.splitlines()
    assert len(wide[0].split()) > len(narrow[0].split()) >= 2
    assert max(map(len, wide)) <= 110
    assert max(map(len, narrow)) <= 40
    assert narrow[0].split()[:2] == ["ID", "SUMMARY"]
    tiny = run("tickets", "list", "--limit", "9", env=environment(halo, COLUMNS="5")).stdout.splitlines()
    assert max(map(len, tiny)) <= 5


def test_without_the_libraries_tables_are_plain(
    halo: Sandbox, person: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    rich = [run("tickets", *words, env=environment(halo)).stdout for words in (("list",), ("get", "5"))]
    for name in ("rich.console", "rich.table", "rich.text", "rich.cells", "jmespath"):
        monkeypatch.setitem(__import__("sys").modules, name, None)
    plain = [run("tickets", *words, env=environment(halo)).stdout for words in (("list",), ("get", "5"))]
    assert plain == rich  # without colour they look the same
    result = run("tickets", "list", "--query", "[].id", env=environment(halo))
    assert result.exit_code == 2
    assert 'pip install "halopsa-client[cli]"' in flat(result)


def test_text_of_strangers_commands_no_terminal_and_no_spreadsheet(
    halo: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    with HaloPsaClient(**halo.connection) as client:
        made = client.tickets.create(summary=HOSTILE, details="=1+1")
    monkeypatch.setenv("NO_COLOR", "1")
    chosen = ("--json", "id,summary,details")
    for piped in (True, False):
        monkeypatch.setattr(formats, "on_terminal", lambda piped=piped: not piped)
        for form in formats.FORMS:
            text = run("tickets", "get", str(made.id), *chosen, "-o", form, env=environment(halo)).stdout
            if not (piped and form == "csv"):  # a file keeps what was written, in quotes
                assert not set("\x1b\x9b") & set(text), form
            if not piped:
                assert "\u202e" not in text
            if form == "csv":
                assert ",'=1+1" in text
            if form in ("json", "jsonl"):
                assert json.loads(text)["summary"] == HOSTILE
            if form == "tsv":
                assert len(text.splitlines()) == 2


@pytest.mark.parametrize("form", formats.FORMS)
def test_names_of_fields_command_no_terminal_either(
    form: Literal["table", "json", "jsonl", "csv", "tsv"], person: None, capsys: pytest.CaptureFixture[str]
) -> None:
    row = {HOSTILE: HOSTILE, "inner": {HOSTILE: 1}}
    formats.print_rows([row], formats.Output(form), (), nothing="")
    formats.print_value(row, formats.Output(form))
    formats.print_value({}, formats.Output(form, query=lambda _: [row]))
    assert not set("\x1b\x9b\u202e") & set(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--json", "id,sumary"], "did you mean 'summary'"),
        (["--json=5"], "give ids and other arguments before --json"),
        (["--query", "[?"], "no JMESPath expression"),
        (["--all", "--limit", "5"], "exclude each other"),
        (["--limit", "0"], "--limit"),
        (["-o", "xml"], "'tsv'"),
        (["--changed-since", "yesterday"], "yesterday"),
        (["--timeout", "0"], "--timeout"),
    ],
)
def test_what_cannot_work_is_refused_before_anything_is_sent(
    arguments: list[str], said: str, halo: Sandbox
) -> None:
    result = run("tickets", "list", *arguments, env=environment(halo))
    assert (result.exit_code, result.stdout, halo.requests) == (2, "", [])
    assert said in flat(result)


def test_codes_of_reads_that_fail(halo: Sandbox) -> None:
    assert run("tickets", "get", "999999", env=environment(halo)).exit_code == 1
    assert run("tickets", "get", env=environment(halo)).exit_code == 2
    assert run("tickets", "list", env={"HALOPSA_TENANT": "acme"}).exit_code == 2
    refused = run("tickets", "list", env=environment(halo, HALOPSA_CLIENT_SECRET="mistyped"))
    assert (refused.exit_code, refused.stdout) == (4, "")
    halo.fail_next(403, path="/api/Tickets")
    assert run("tickets", "list", env=environment(halo)).exit_code == 4
    nobody = {**environment(halo), "HALOPSA_BASE_URL": f"http://127.0.0.1:{closed_port()}"}
    assert run("tickets", "list", env=nobody).exit_code == 1


def test_rows_that_are_missing_end_with_3(halo: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    from halopsa.core.operations.page_reader import PageReader

    fetch = PageReader.page

    async def claims_more(reader: PageReader, page_no: int, page_size: int) -> object:  # type: ignore[type-arg]  # of any
        raw = await fetch(reader, page_no, page_size)
        object.__setattr__(raw, "record_count", 500)
        return raw

    monkeypatch.setattr(PageReader, "page", claims_more)
    result = run("tickets", "list", "--all", "--json", "id", env=environment(halo))
    assert result.exit_code == 3
    assert len(json.loads(result.stdout)) == 130
    assert result.stderr.startswith("Rows may be missing: page 3 was empty")
    assert len(result.stderr.splitlines()) == 1


def test_nothing_found(halo: Sandbox, person: None) -> None:
    result = run("tickets", "list", "--search", "no such words", env=environment(halo))
    assert (result.exit_code, result.stdout) == (0, "")
    assert "Nothing found." in result.stderr


def test_a_field_of_rows_is_suggested_by_its_name(halo: Sandbox) -> None:
    result = run("tickets", "list", "--json", "id,status", env=environment(halo))
    assert result.exit_code == 2
    assert "did you mean 'status_name' or 'status_id'?" in flat(result)


def test_reports_and_files(halo: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = run("reports", "run", "1", "-o", "jsonl", env=environment(halo)).stdout.splitlines()
    assert all(isinstance(json.loads(row), dict) for row in rows)
    with HaloPsaClient(**halo.connection) as client:
        attachment = client.tickets.add_attachment(7, b"content \x00", filename="a.bin")
    made = tmp_path / "a.bin"
    result = run("attachments", "download", str(attachment.id), "--to", str(made), env=environment(halo))
    assert made.read_bytes() == b"content \x00"
    assert result.stdout == f"9 bytes are in {made}\n"
    result = run("attachments", "download", str(attachment.id), env=environment(halo))
    assert result.stdout_bytes == b"content \x00"
    monkeypatch.setattr("halopsa.cli.reading.on_terminal", lambda: True)
    monkeypatch.chdir(tmp_path)
    result = run("attachments", "download", str(attachment.id), "--to", "-", env=environment(halo))
    assert (result.stdout_bytes, list(tmp_path.iterdir())) == (b"content \x00", [made])
    result = run("attachments", "download", str(attachment.id), env=environment(halo))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--to FILE" in result.stderr


def test_verbose_and_debug_say_what_is_sent(halo: Sandbox) -> None:
    told = run("tickets", "get", "999999", "-v", env=environment(halo)).stderr
    assert "POST /auth/token 200 in" in told
    assert "GET /api/Tickets/999999 404 in" in told
    told = run("tickets", "get", "999999", "--debug", env=environment(halo)).stderr
    assert "debug method=GET path=/api/Tickets/999999 status=404" in told
    assert "Traceback" in told
    assert "not found" in told
    assert run("tickets", "get", "5", "--json", "id", env=environment(halo)).stderr == ""


def test_another_api() -> None:
    with ApiSandbox("planhat") as planhat:
        env = dict(planhat.environment)
        made = run("planhat", "companies", "create", "--name", "Rowan Ltd", "--yes", env=env)
        assert (made.exit_code, made.stdout.startswith("Created company ")) == (0, True)
        rows = json.loads(run("planhat", "companies", "list", "--json", "name", env=env).stdout)
        assert {"name": "Rowan Ltd"} in rows
        refused = run("planhat", "companies", "list", env={**env, "PLANHAT_API_KEY": "other"})
    assert refused.exit_code == 4
    assert "The login is refused." in refused.stderr

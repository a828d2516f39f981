"""Many writes at the prompt: rows of a file, their types and mistakes by line, and the report at the end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from halopsa import HaloPsaClient
from halopsa.catalogue.arguments import Argument, arguments
from halopsa.catalogue.operations import Catalogue
from halopsa.cli.rows_file import read_rows
from halopsa.sandbox import ApiSandbox, Sandbox
from tests.unit.cli.kit import environment, flat, run

CATALOGUE = Catalogue.of()
KNOWN = {
    each.name: each
    for each in arguments(CATALOGUE, CATALOGUE.entry("tickets.create"))
    if each.place == "field"
} | {"id": Argument("id", "path", "int")}


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


def file(folder: Path, text: str | bytes, name: str = "rows.csv") -> str:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return str(path)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("rows.csv", 'id,summary,impact,flagged,CFkind\r\n5,"a, ""b""\nc",2,true,7\r\n\r\n6,,,,\r\n'),
        ("rows.csv", '\ufeffid;summary;impact;flagged;custom.CFkind\n5;"a, ""b""\nc";2;yes;7\n6;;;;\n'),
        ("rows.tsv", 'id\tsummary\timpact\tflagged\tCFkind\n5\t"a, ""b""\nc"\t2\tTrue\t7\n6\t\t\t\t\n'),
        (
            "rows.jsonl",
            '{"id": 5, "summary": "a, \\"b\\"\\nc", "impact": 2, "flagged": true, "CFkind": 7}\n\n{"id": 6}',
        ),
        (
            "rows.json",
            '[{"id": 5, "summary": "a, \\"b\\"\\nc", "impact": 2, "flagged": true, "CFkind": 7}, {"id": 6}]',
        ),
        (
            "rows",
            '{"id": "5", "summary": "a, \\"b\\"\\nc", "impact": 2, "flagged": true, "custom": {"CFkind": 7}}\n'
            '{"id": 6}',
        ),
    ],
)
def test_rows_in_every_form(name: str, text: str, tmp_path: Path) -> None:
    found = read_rows(file(tmp_path, text, name), KNOWN, "CF")
    first = {"id": 5, "summary": 'a, "b"\nc', "impact": 2, "flagged": True, "custom": {"CFkind": 7}}
    assert found == [first, {"id": 6}]


def test_the_guard_against_formulas_is_taken_away(tmp_path: Path) -> None:
    text = "summary\n'=1+1\n'quoted'\n''twice\n'-5\n"
    assert [row["summary"] for row in read_rows(file(tmp_path, text), KNOWN)] == [
        "=1+1",
        "'quoted'",
        "'twice",
        "'-5",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "summary,impact\nx,high\ny,2\nz,low\n",
            "line 2: impact: 'high' is not a whole number; line 4: impact: 'low'",
        ),
        ("sumary\nx\n", "line 2: there is no field 'sumary'; did you mean 'summary'"),
        ("qqq\nx\n", "rename or remove the column"),
        ('summary\n"a\nb",x\n', "line 2: 2 cells, but the header has 1"),
        ('summary\n"a\nb"\n\n"c\n', "unexpected end"),
        ("summary,summary\nx,y\n", "line 1: each column needs a name of its own; twice: summary"),
        ("summary,\nx,y\n", "line 1: each column needs a name of its own"),
        ("summary\n", "has no rows below its header"),
        ("", "is empty"),
        (b"summary\ncaf\xe9\n", "line 2: it is not UTF-8"),
        ('{"summary": "x"}\n{"summary"', "line 2: "),
        ('{"summary": "x"}\n[1]', "line 2: it is no object"),
        ('[{"summary": "x"}, 5]', "item 2: it is no object"),
        ('{"summary": "x"}\n{"summary": "y", "summary": "z"}', "line 2: 'summary' is there twice"),
        ('{"summary": "x"}\n' + '{"summary": [' * 100_000, "line 2: it is nested too deeply"),
        ("[" * 100_000, "it is nested too deeply"),
        ('{"impact": "high"}', "line 1: impact: 'high' is not a whole number"),
    ],
)
def test_mistakes_are_told_by_line(text: str | bytes, said: str, tmp_path: Path) -> None:
    content = text if isinstance(text, bytes) else text.encode()
    name = "rows.jsonl" if content[:1] in (b"{", b"[") else "rows.csv"
    with pytest.raises(click.BadParameter) as caught:
        read_rows(file(tmp_path, text, name), KNOWN)
    assert said in caught.value.message


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(click.BadParameter, match="cannot be read: No such file"):
        read_rows(str(tmp_path / "nothing.csv"), KNOWN)


# The commands


def test_many_are_created_changed_and_deleted(halo: Sandbox, client: HaloPsaClient, tmp_path: Path) -> None:
    rows = file(tmp_path, "name,notes\nRowan,\nFenn,Their own\n")
    arguments = ("clients", "create", "--from", rows, "--website", "https://a.example", "--yes", "-o", "json")
    made = json.loads(run(*arguments, env=environment(halo)).stdout)
    assert (made["done"], [each["status"] for each in made["results"]]) == (2, ["done", "done"])
    new = [client.clients.get(each["id"]) for each in made["results"]]
    assert [(each.name, each.website) for each in new] == [
        ("Rowan", "https://a.example"),
        ("Fenn", "https://a.example"),
    ]
    ids = [5, 6]
    changes = file(
        tmp_path, "".join(json.dumps({"id": each, "summary": f"No {each}"}) + "\n" for each in ids), "u.jsonl"
    )
    result = run(
        "tickets", "update", "--from", changes, "--status-id", "Closed", "--yes", env=environment(halo)
    )
    assert (result.exit_code, result.stdout, result.stderr) == (0, "2 done.\n", "")
    assert [client.tickets.get(each).status_id for each in ids] == [9, 9]
    assert client.tickets.get(ids[1]).summary == f"No {ids[1]}"
    gone = file(tmp_path, "id\n" + "\n".join(map(str, ids)))
    assert run("tickets", "delete", "--from", gone, "--yes", env=environment(halo)).stdout == "2 done.\n"


def test_keys_of_several_parts(halo: Sandbox, client: HaloPsaClient, tmp_path: Path) -> None:
    actions = client.tickets.actions(7)[:2]
    rows = file(tmp_path, "id,note\n" + "".join(f"{each.id},Seen {each.id}\n" for each in actions))
    result = run("actions", "update", "--from", rows, "--ticket-id", "7", "--yes", env=environment(halo))
    assert (result.exit_code, result.stdout) == (0, "2 done.\n")
    assert client.actions.get(actions[1].id, ticket_id=7).note == f"Seen {actions[1].id}"


def test_the_journal_goes_on_where_it_was_cut(halo: Sandbox, tmp_path: Path) -> None:
    rows = file(tmp_path, "id,summary\n5,a\n6,b\n7,c\n")
    command = ("tickets", "update", "--from", rows, "--yes", "--journal", str(tmp_path / "j"))
    halo.fail_next(500, path="/api/Tickets", times=1)
    first = run(*command, "--on-error", "stop", env=environment(halo))
    again = run(*command, env=environment(halo))
    assert (again.exit_code, again.stdout) == (0, "3 done.\n"), first.output


@pytest.mark.parametrize(
    ("status", "stop", "code", "said"),
    [
        (400, False, 1, "2 done, 1 failed."),
        (400, True, 1, "0 done, 1 failed, 2 skipped."),
        (500, False, 5, "2 done, 1 unknown."),
        (403, False, 4, "0 done, 1 failed, 2 skipped."),
    ],
)
def test_the_code_tells_what_became_of_the_rows(
    status: int, stop: bool, code: int, said: str, halo: Sandbox, tmp_path: Path
) -> None:
    rows = file(tmp_path, "id,summary\n5,a\n6,b\n7,c\n")
    halo.fail_next(status, '{"message": "no"}', content_type="application/json", path="/api/Tickets")
    more = ("--on-error", "stop") if stop else ()
    result = run("tickets", "update", "--from", rows, "--yes", *more, env=environment(halo))
    assert (result.exit_code, result.stdout) == (code, f"{said}\n"), result.stderr
    assert "Row 1 " in result.stderr


def test_nothing_is_sent_for_a_dry_run_nor_for_rows_that_do_not_fit(halo: Sandbox, tmp_path: Path) -> None:
    rows = file(tmp_path, "id,summary\n5,a\n6,b\n")
    result = run("tickets", "update", "--from", rows, "--dry-run", env=environment(halo))
    assert (result.exit_code, result.stdout.count("POST /Tickets")) == (0, 2)
    for words, said in (
        ([], "say --yes"),
        (["--yes", "5"], "takes ids from the file"),
        (["--yes", "--from", file(tmp_path, "summary\na\n", "b.csv")], "given twice"),
    ):
        result = run("tickets", "update", *words, "--from", rows, env=environment(halo))
        assert result.exit_code == 2
        assert said in flat(result)
    result = run(
        "tickets", "update", "--from", file(tmp_path, "summary\na\n", "b.csv"), "--yes", env=environment(halo)
    )
    assert (result.exit_code, "row 1 has no id" in flat(result)) == (2, True)
    result = run(
        "clients", "create", "--from", file(tmp_path, "notes\na\n", "c.csv"), "--yes", env=environment(halo)
    )
    assert (result.exit_code, "name" in flat(result)) == (2, True)
    assert all(request.method == "GET" for request in halo.requests if "token" not in request.path)


def test_a_person_is_asked_once_for_all_rows(
    halo: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def confirm(text: str, **_: object) -> bool:
        asked.append(text)
        return True

    monkeypatch.setattr("halopsa.cli.confirming.somebody_is_there", lambda: True)
    monkeypatch.setattr(click, "confirm", confirm)
    rows = file(tmp_path, "id,summary\n" + "".join(f"{number},x\n" for number in range(1, 11)))
    result = run("tickets", "update", "--from", rows, env=environment(halo))
    assert (result.stdout, asked) == ("10 done.\n", ["Write 10 rows?"])
    assert "and 6 more requests" in result.stderr


def test_the_bulk_request_of_another_api(tmp_path: Path) -> None:
    rows = file(tmp_path, "external_id,name\nr1,Rowan\nf1,Fenn\n")
    with ApiSandbox("planhat", rows=0) as planhat:
        result = run("planhat", "companies", "bulk-upsert", "--from", rows, "--yes", env=planhat.environment)
        assert (result.exit_code, result.stdout) == (0, "2 done.\n"), result.stderr
        assert len(planhat.rows("/companies")) == 2
        data = '[{"external_id": "a1", "name": "Ash"}, {"external_id": "b1"}]'
        result = run("planhat", "companies", "bulk-upsert", "--data", data, "--yes", env=planhat.environment)
        assert (result.exit_code, result.stdout) == (1, "1 done, 1 failed.\n"), result.output


def test_a_journal_can_be_undone(halo: Sandbox, client: HaloPsaClient, tmp_path: Path) -> None:
    before = [client.tickets.get(number).summary for number in (5, 6)]
    rows, journal = file(tmp_path, "id,summary\n5,a\n6,b\n"), str(tmp_path / "j")
    run("tickets", "update", "--from", rows, "--journal", journal, "--yes", env=environment(halo))
    client.tickets.update(6, summary="somebody else's")
    refused = run("undo", journal, env=environment(halo))
    assert (refused.exit_code, "say --yes" in flat(refused)) == (2, True)
    shown = run("undo", journal, "--dry-run", env=environment(halo))
    assert (shown.exit_code, f"summary: {before[0]}" in shown.stdout) == (0, True), shown.output
    assert client.tickets.get(5).summary == "a"
    undone = run("undo", journal, "--yes", env=environment(halo))
    assert (undone.exit_code, undone.stdout) == (1, "1 done, 1 failed.\n")
    assert [client.tickets.get(number).summary for number in (5, 6)] == [before[0], "somebody else's"]
    again = run("undo", journal, "--yes", "--force", "--json", env=environment(halo))
    assert (again.exit_code, json.loads(again.stdout)["done"]) == (0, 2)
    assert client.tickets.get(6).summary == before[1]
    assert "Nothing is left to undo." in run("undo", journal, "--dry-run", env=environment(halo)).stderr
    assert run("undo", str(tmp_path / "none"), "--yes", env=environment(halo)).exit_code == 2
    assert run("undo", rows, "--yes", env=environment(halo)).exit_code in (1, 2)

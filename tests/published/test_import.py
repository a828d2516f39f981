"""``import-openapi`` as a command: what it writes, what it leaves alone, what it says."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
import yaml
from click.testing import CliRunner

from codegen.__main__ import main
from codegen.lint.lint import read_everything
from codegen.manifest.problems import ManifestError
from codegen.naming.lock import Lock
from codegen.openapi import importing

from .project import REF, Project


def test_the_demo_is_what_its_description_says(project: Project) -> None:
    read_everything(project.spec)
    result = project.run()
    assert result.output.splitlines() == [
        "3 entities, 20 fields, 7 operations, 13 parameters, 4 paths; 1 repairs; 0 files changed",
        "repair: type spelled otherwise: 1",
        "names: 0 added, 0 kept for operations that are gone",
        "0 contradictions",
    ]


def test_the_same_again_changes_nothing(project: Project) -> None:
    before = project.tree()
    stamps = {path: path.stat().st_mtime_ns for path in project.spec.rglob("*")}
    assert project.said() == []
    assert project.tree() == before
    assert {path: path.stat().st_mtime_ns for path in project.spec.rglob("*")} == stamps


def test_every_repair_can_be_seen(project: Project) -> None:
    result = project.run("--verbose")
    assert (
        "repair: type spelled otherwise: 1\n  GET /Tickets team: type 'List<int>' read as list[int]\n"
        in result.output
    )


def _drop(path: str, verb: str) -> Callable[[Project], object]:
    return lambda project: project.ops(path).pop(verb)


def _retype(schema: str, field: str, kind: dict[str, object]) -> Callable[[Project], object]:
    return lambda project: project.fields(schema).update({field: kind})


def _drop_query(project: Project) -> None:
    parameters = project.ops("/Tickets")["get"]["parameters"]
    parameters[:] = [p for p in parameters if p["name"] != "datesearch"]


JOB, JOBS = r"spec/entities/Job\.yaml", r"spec/resources/jobs\.yaml"


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (_drop("/Tickets", "get"), [rf"{JOBS}:\d+:\d+: the vendor publishes no GET /Tickets"]),
        (_drop("/Tickets/{id}", "delete"), [rf"{JOBS}:\d+:\d+: the vendor publishes no DELETE /Tickets/{{id}}"]),
        (_drop("/EmailStore", "post"), [rf"{JOBS}:\d+:\d+: the vendor publishes no POST /EmailStore"]),
        (_drop_query, [r"spec/params\.yaml:\d+:\d+: 'datesearch' is no published parameter of GET /Tickets"]),
        (
            _retype("Faults", "site_id", {"type": "integer"}),
            [rf"{JOB}:\d+:\d+: stale correction: published as 'int' now, not 'float'"],
        ),
        (
            _retype("Faults", "dateclosed", {"type": "string"}),
            [rf"{JOB}:\d+:\d+: type 'datetime' is published as 'str'; say so with expect: 'str'"],
        ),
        (
            _retype("Faults", "dateclosed", {"$ref": REF + "Notes"}),
            [rf"{JOB}:\d+:\d+: type 'datetime' is published as 'Notes'; say so with expect: 'Notes'"],
        ),
        (
            _retype("Faults", "customfields", {"$ref": REF + "Notes"}),
            [rf"{JOB}:\d+:\d+: type 'list\[object\]' is published as 'Notes'"],
        ),
        (_retype("Faults", "team_id", {"type": "integer"}), [rf"{JOB}:\d+:\d+: is not new: it is published now"]),
        (
            lambda project: project.fields("Faults").pop("timetaken"),
            [rf"{JOB}:\d+:\d+: Faults has no field 'timetaken'"],
        ),
    ],
)  # fmt: skip
def test_what_the_curated_layer_contradicts(
    project: Project, edit: Callable[[Project], object], said: list[str]
) -> None:
    curated = project.curated()
    edit(project)
    found = project.said()
    for pattern in said:
        assert any(re.match(pattern, line) for line in found), found
    assert project.curated() == curated
    strict = project.run("--strict")
    assert (strict.exit_code, strict.output.splitlines()[-1]) == (1, f"{len(found)} contradictions")
    lines = {line.split(":", 3)[1] for line in found}
    assert "0" not in lines


def test_a_schema_that_is_gone(project: Project) -> None:
    del project.description["components"]["schemas"]["Notes"]
    project.ops("/Notes")["post"]["requestBody"]["content"]["application/json"]["schema"] = {}
    found = project.said()
    assert found[0] == "spec/entities/Note.yaml:2:1: the vendor publishes no schema 'Notes'"


def test_redundant_corrections(project: Project) -> None:
    job = project.spec / "entities/Job.yaml"
    job.write_text(
        job.read_text().replace("site_id: {type: int, expect: float", "site_id: {type: int, expect: int")
    )
    project.fields("Faults")["site_id"] = {"type": "integer"}
    assert any("redundant correction" in line for line in project.said())


def test_the_report(project: Project) -> None:
    del project.ops("/Tickets/{id}")["delete"]
    project.description["paths"]["/New/{id}"] = {"get": {}}
    path = project.root / "report.json"
    project.run("--report", str(path))
    data = json.loads(path.read_text())
    assert sorted(data) == ["contradictions", "counts", "files_changed", "names", "repairs"]
    assert data["names"] == {
        "added": ["GET /New/{id}: new.get"],
        "gone": ["DELETE /Tickets/{id}: tickets.delete"],
    }
    assert [repair["kind"] for repair in data["repairs"]] == [
        "path parameter not declared",
        "type spelled otherwise",
    ]
    assert data["contradictions"][0]["file"] == "spec/resources/jobs.yaml"
    assert data["contradictions"][0]["line"] > 1


def test_names_are_kept_for_what_is_gone(project: Project) -> None:
    project.description["paths"]["/Tickets/Send"] = {"post": {}}
    project.said()
    kept = dict(project.ops("/Tickets"))
    project.description["paths"]["/Tickets/Send"] = {"get": {}}
    assert "names: 1 added, 1 kept for operations that are gone" in project.run().output
    project.description["paths"]["/Tickets/Send"] = {"get": {}, "post": {}}
    assert "names: 0 added, 0 kept" in project.run().output
    ops = Lock.read(project.spec, []).ops
    assert (ops["POST /Tickets/Send"], ops["GET /Tickets/Send"]) == ("tickets.send", "tickets.get_send")
    assert project.ops("/Tickets") == kept
    _, published = read_everything(project.spec)
    assert published.gone() == {}
    assert {"send", "get_send"} <= published.resources["tickets"].ops.keys()


def test_a_model_does_not_give_its_name_away(project: Project) -> None:
    schemas = project.description["components"]["schemas"]
    schemas["Foo_bar"] = {"type": "object", "properties": {"from": {}, "a.b": {}}}
    project.said()
    schemas["FooBar"] = {"type": "object", "properties": {}}
    project.said()
    lock = Lock.read(project.spec, [])
    assert lock.schemas == {"Foo_bar": "Foo_bar", "FooBar": "FooBar_2"}
    assert lock.fields == {"Foo_bar": {"from": "from_", "a.b": "a_b"}}
    schemas["Foo_bar"]["properties"]["a_b"] = {}
    project.said()
    assert Lock.read(project.spec, []).fields["Foo_bar"] == {"from": "from_", "a.b": "a_b", "a_b": "a_b_"}
    assert list(read_everything(project.spec)[1].entities["Foo_bar"].fields) == ["a_b", "a_b_", "from_"]


def test_a_broken_lock_stops_everything(project: Project) -> None:
    (project.spec / "names.lock").write_text("ops:\n  GET /Tickets: if\n")
    before = project.tree()
    project.description["paths"]["/New"] = {"get": {}}
    result = project.run()
    assert (result.exit_code, result.output) == (1, "spec/names.lock:2:3: 'if' cannot be a name\n")
    assert project.tree() == before
    with pytest.raises(ManifestError):
        importing.run(b'{"paths": {}}', "x", project.spec)


def test_the_linter_wants_every_name_pinned(project: Project) -> None:
    (project.spec / "names.lock").write_text("ops:\n  GET /Notes: notes.list\n")
    result = CliRunner().invoke(main, ["lint", "--spec", str(project.spec)])
    assert result.exit_code == 1
    assert (
        "spec/names.lock:1:1: lacks `DELETE /Tickets/{id}: tickets.delete` and 5 more; run" in result.output
    )


def test_a_name_edited_by_hand_is_used(project: Project) -> None:
    lock = project.spec / "names.lock"
    lock.write_text(lock.read_text().replace("tickets.delete", "tickets.remove"))
    assert project.said() == []
    assert "tickets.remove" in lock.read_text()
    assert "remove" in read_everything(project.spec)[1].resources["tickets"].ops


def test_yaml_is_read_too(project: Project) -> None:
    before = project.tree()
    source = project.root / "api.yaml"
    source.write_text(yaml.safe_dump(project.description))
    result = CliRunner().invoke(main, ["import-openapi", str(source), "--spec", str(project.spec)])
    assert result.exit_code == 0
    assert project.tree() == before


@pytest.mark.parametrize("content", ["{", "<html>", "", "{}", '{"swagger": "2.0", "paths": {}}'])
def test_what_is_no_description_changes_nothing(project: Project, content: str) -> None:
    before = project.tree()
    source = project.root / "bad.json"
    source.write_text(content)
    result = CliRunner().invoke(main, ["import-openapi", str(source), "--spec", str(project.spec)])
    assert (result.exit_code, result.output[:9]) == (1, "bad.json:")
    assert project.tree() == before


def test_one_source_is_needed(project: Project) -> None:
    for options in ([], [str(project.root / "api.json"), "--from-tenant", "https://acme.example"]):
        result = CliRunner().invoke(main, ["import-openapi", *options, "--spec", str(project.spec)])
        assert result.exit_code == 2
        assert "give a FILE or --from-tenant URL" in result.output

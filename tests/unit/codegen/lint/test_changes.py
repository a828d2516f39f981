"""``changes``, the line that says how a list tells what changed: its rules, and what is made of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.diff.compare import compare
from codegen.diff.manifests import read
from tests.unit.codegen.demo import Edit, mistakes, rendered, write

JOBS, NOTES, PARAMS, API = "resources/jobs.yaml", "resources/notes.yaml", "params.yaml", "api.yaml"
LINE = "changes: {by: made, filter: since}"


def line(text: str, file: str = JOBS) -> Edit:
    doc = "doc: Jobs to do.\n" if file == JOBS else "doc: Notes.\n"
    return file, doc, f"{doc}{text}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "changes: {by: mde, filter: since}",
            "by names 'mde', which is no field of Job, did you mean 'made'?",
        ),
        # A filter compares the server's own column; without one the row must show it.
        ("changes: {by: stamp}", "by names 'stamp', which is no field of JobRow"),
        ("changes: {by: summary}", "'summary' is of type str; a change is told by a datetime"),
        (
            "changes: {by: made, filter: sinc}",
            "'sinc' is no filter of jobs.list, did you mean 'since'?",
        ),
        (
            "changes: {by: made, filter: open_only}",
            "filter 'open_only' is not for dates at or after one (type: datetime, op: ge)",
        ),
        ("changes: {by: closed, filter: since}", "filter 'since' matches 'made', not 'closed'"),
        ("changes: {by: made, grade: C}", "grade C needs a note that says where the fact comes from"),
        ("changes: {filter: since}", "missing key 'by'"),
        ("changes: {by: made, fliter: since}", "unknown key 'fliter', did you mean 'filter'?"),
        ("changes: made", "'made' is not of type object"),
    ],
)
def test_mistakes(tmp_path: Path, text: str, said: str) -> None:
    found = mistakes(tmp_path, line(text))
    assert len(found) == 1
    assert found[0].startswith("spec/resources/jobs.yaml:7:")
    assert said in found[0]


def test_changes_need_a_list(tmp_path: Path) -> None:
    list_op = "  list: {get: /, rows: [notes, results], requires_any: [ticket_id]}\n"
    found = mistakes(
        tmp_path, line("changes: {by: made}", NOTES), (NOTES, list_op, ""), (JOBS, "  notes: {of", "  x: {of")
    )
    assert any("changes needs an operation list of its own" in problem for problem in found)


@pytest.mark.parametrize(
    "edit", [line(LINE), line("changes: {by: made}"), line("changes: {by: stamp, filter: s}")]
)
def test_what_is_right(tmp_path: Path, edit: Edit) -> None:
    stamp = (
        PARAMS,
        "  windows:\n",
        "  windows:\n    s: {type: datetime, expect: str, wire: startdate, matches: stamp, op: ge}\n",
    )
    assert mistakes(tmp_path, edit, stamp) == []


def test_an_operation_cannot_have_its_name(tmp_path: Path) -> None:
    found = mistakes(tmp_path, (JOBS, "  send:\n", "  changed_since:\n"))
    assert any("operation 'changed_since' is made from list by itself" in problem for problem in found)


def test_the_method_is_there_where_the_line_is(tmp_path: Path) -> None:
    files = rendered(tmp_path, line(LINE))
    module, facts = files["resources/jobs.py"], json.loads(files["facts/resources/jobs.json"])
    assert facts["changes"] == {"by": "made", "filter": "since"}
    assert "def changed_since(" in module
    assert "overlap: timedelta = OVERLAP," in module
    assert ") -> Changes[JobRow]:" in module
    assert "Sends ``since`` and compares ``made``" in module
    assert "there is no ``changed_since``" not in module
    assert "changes" not in json.loads(files["facts/resources/notes.json"])
    assert "def changed_since(" not in files["resources/notes.py"]
    assert "so there is no ``changed_since``" in " ".join(files["resources/notes.py"].split())
    assert "OVERLAP" not in files["resources/notes.py"]


def test_without_a_filter_the_docstring_says_what_it_costs(tmp_path: Path) -> None:
    edit = line("changes: {by: made, grade: D, note: inferred}")
    text = " ".join(rendered(tmp_path, edit)["resources/jobs.py"].split())
    assert "Reads the whole list and compares ``made`` here" in text
    assert "Nobody has verified on a live tenant that every change moves the date." in text


def test_sizes_in_signatures_and_docstrings_are_the_manifest_s(tmp_path: Path) -> None:
    files = rendered(
        tmp_path,
        line(LINE),
        (API, "default_page_size: 50", "default_page_size: 7"),
        (API, "largest_page_size: 100", "largest_page_size: 77"),
        (API, "change_overlap: 300.0", "change_overlap: 90.0"),
    )
    module = " ".join(files["resources/jobs.py"].split())
    assert "page_size: int = 7," in module
    assert "Rows to ask for. Default 7." in module
    assert module.count("Rows to ask for in one request. Default 77.") == 2
    assert "Default 1.5 minutes." in module


def test_a_list_can_have_a_largest_page_of_its_own(tmp_path: Path) -> None:
    files = rendered(tmp_path, line(LINE), (JOBS, "page: numbered\n", "page: numbered\n    page_size: 500\n"))
    module = " ".join(files["resources/jobs.py"].split())
    assert module.count("Rows to ask for in one request. Default 500.") == 2
    assert json.loads(files["facts/resources/jobs.json"])["ops"]["list"]["page_size"] == 500


@pytest.mark.parametrize("name", ["default_page_size", "largest_page_size", "change_overlap"])
def test_the_constants_that_docstrings_say_must_be_there(tmp_path: Path, name: str) -> None:
    found = mistakes(tmp_path, (API, f"  {name}: ", f"  no_{name}: "))
    assert any(f"constants needs {name}, a number" in problem for problem in found)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (None, LINE, ("feature", "added: rows changed by made")),
        (LINE, None, ("breaking", "removed")),
        (LINE, "changes: {by: made}", ("fix", "filter is none, was since")),
        ("changes: {by: closed}", "changes: {by: made}", ("fix", "by is made, was closed")),
    ],
)
def test_diff(tmp_path: Path, old: str | None, new: str | None, said: tuple[str, str]) -> None:
    before = read(write(tmp_path / "old", *([line(old)] if old else [])), "old").layers
    after = read(write(tmp_path / "new", *([line(new)] if new else [])), "new").layers
    found = [(change.grade, change.what) for change in compare(before, after)]
    assert found == [said]

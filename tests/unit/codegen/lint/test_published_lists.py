"""What the manifest says of published lists: its form, its mistakes, what it becomes, and how changes are told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.diff.compare import compare
from codegen.diff.manifests import read as layers
from codegen.lint.lint import read_everything
from codegen.render import emit
from tests.unit.codegen.demo import mistakes, write

LISTS = "published.yaml"
MORE = {
    "upstream/entities/Thing.yaml": "entity: Thing\nfields:\n  id: int\n  class: int\n  shelf: int\n",
    "upstream/ops/Things.yaml": """\
segment: Things
ops:
  GET /Things:
    query: {page_no: int, pageinate: bool}
  POST /Things:
    body: list[Thing]
  GET /Things/{id}:
    path: {id: int}
""",
}
TEXT = """\
format: 1
lists:
  /Things:
    key: {value: [shelf, id], grade: B, note: observed}
    rows: {value: things, grade: B, note: observed}
    sidecars: {value: [columns, shelves], grade: B, note: observed}
"""


def texts(text: str) -> dict[str, str]:
    return {**MORE, LISTS: text}


def test_a_manifest_needs_no_such_file(tmp_path: Path) -> None:
    assert mistakes(tmp_path, more=MORE) == []


def test_one_that_is_right(tmp_path: Path) -> None:
    assert mistakes(tmp_path, more=texts(TEXT)) == []


@pytest.mark.parametrize(
    ("old", "new", "place", "said"),
    [
        ("/Things:", "/Thigns:", "3:3", "'/Thigns' is no published list, did you mean '/Things'?"),
        ("/Things:", "/EmailStore:", "3:3", "'/EmailStore' is no published list"),
        ("/Things:", "/Tickets:", "3:3", "the list /Tickets is curated: say it in resources/jobs.yaml"),
        ("/Things:", "Things:", "3:3", "'Things' is not a path such as /Lookup"),
        ("[shelf, id]", "[shlef, id]", "4:19", "'shlef' is no field of Thing, did you mean 'shelf'?"),
        ("[shelf, id]", "[]", "4:11", "is empty"),
        ("[shelf, id]", "shelf", "4:11", "'shelf' is not 'none'"),
        ("[shelf, id]", "[id, id]", "4:11", "['id', 'id'] has a value twice"),
        ("columns, ", "things, ", "6:24", "'things' has the rows, so it stands not beside them"),
        ("rows: {value: things, ", "rows: {", "5:5", "missing key 'value'"),
        (", note: observed}\n    rows", "}\n    rows", "4:5", "missing key 'note'"),
        ("grade: B", "grade: E", "4:31", "'E' is none of A, B, C, D"),
        ("rows: {", "rowz: {", "5:5", "unknown key 'rowz', did you mean 'row'?"),
        (
            "rows: {value: things",
            "row: {value: Thingy",
            "5:11",
            "'Thingy' is no published schema, did you mean 'Thing'?",
        ),
        ("format: 1\n", "", "1:1", "missing key 'format'"),
    ],
)
def test_mistakes(tmp_path: Path, old: str, new: str, place: str, said: str) -> None:
    assert old in TEXT
    found = mistakes(tmp_path, more=texts(TEXT.replace(old, new, 1)))
    assert any(line.startswith(f"spec/{LISTS}:{place}: {said}") for line in found), found


SAID = """\
format: 1
lists:
  /Shelves:
    row: {value: Thing, grade: D, note: by its name}
    rows: {value: things, grade: B, note: observed}
"""
SHELVES = "segment: Shelves\nops:\n  GET /Shelves:\n    answer: object\n"


def test_what_the_description_says_is_not_said_again(tmp_path: Path) -> None:
    view = "entity: Thing_View\nfields:\n  record_count: int\n  things: list[Thing]\n"
    more = {**texts(SAID), "upstream/ops/Shelves.yaml": SHELVES, "upstream/entities/Thing_View.yaml": view}
    assert mistakes(tmp_path / "a", more=more) == []
    more["upstream/ops/Shelves.yaml"] = SHELVES.replace("object", "Thing_View")
    assert [line.removeprefix(f"spec/{LISTS}:") for line in mistakes(tmp_path / "b", more=more)] == [
        "4:5: the description says that its rows are Thing: delete this",
        "5:5: the description says so too: delete this",
    ]


def published(root: Path, more: dict[str, str]) -> dict[str, str]:
    """Return all generated files of the manifest, those of what is published too."""
    return emit.render(*read_everything(write(root, more=more)))


def facts_of(root: Path, text: str) -> dict[str, object]:
    files = published(root, texts(text))
    found: dict[str, object] = json.loads(files["facts/api/resources/things.json"])
    return found


def test_what_it_becomes(tmp_path: Path) -> None:
    found = facts_of(tmp_path, TEXT)
    assert (found["key"], found["row_key"]) == (["id"], ["shelf", "id"])
    (listed,) = [op for name, op in found["ops"].items() if name == "list"]  # type: ignore[attr-defined]  # JSON
    request = listed["requests"]["v2"]
    assert (request["rows"], request["sidecars"]) == (["things"], ["columns", "shelves"])


def test_a_key_is_said_by_wire_names_and_kept_by_those_of_the_record(tmp_path: Path) -> None:
    assert facts_of(tmp_path, TEXT.replace("shelf, id", "class"))["row_key"] == ["class_"]


@pytest.mark.parametrize("key", ["    key: {value: none, grade: B, note: observed}\n", ""])
def test_without_a_reviewed_key_there_is_none(tmp_path: Path, key: str) -> None:
    text = "\n".join(line for line in TEXT.splitlines() if "key:" not in line) + "\n" + key
    found = facts_of(tmp_path, text)
    assert (found["key"], found["row_key"]) == (["id"], [])


def test_a_curated_list_has_the_key_of_its_resource(tmp_path: Path) -> None:
    found = published(tmp_path, {})
    assert json.loads(found["facts/api/resources/notes.json"])["row_key"] == ["ticket_id", "id"]
    assert "row_key" not in json.loads(found["facts/resources/notes.json"])  # as the key is


def test_changes_are_told(tmp_path: Path) -> None:
    old = layers(write(tmp_path / "old", more=texts(TEXT)), "old")
    text = TEXT.replace("shelf, id", "shelf").replace("things,", "rows,").replace("columns, ", "")
    new = layers(write(tmp_path / "new", more=texts(text)), "new")
    assert [str(change.symbol + ": " + change.what) for change in compare(old.layers, new.layers)] == [
        "client.api.things: rows are told apart by shelf, were by shelf, id",
        "client.api.things.list: arrays beside the rows are shelves, were columns, shelves",
        "client.api.things.list: rows are read from rows, were from things",
    ]
    none = layers(write(tmp_path / "none", more=MORE), "none")
    assert "client.api.things: rows are told apart by shelf, were by all they hold" in [
        f"{change.symbol}: {change.what}" for change in compare(none.layers, new.layers)
    ]

"""``find_by``, the lines that say what a record is found by: their rules, and what is made of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.diff.compare import compare
from codegen.diff.manifests import read
from tests.unit.codegen.demo import Edit, mistakes, rendered, write

JOBS, NOTES = "resources/jobs.yaml", "resources/notes.yaml"
LINE = "find_by: {summary: {filter: since, include: {open_only: false}, same: text}, site_id: {alone: false}}"


def line(text: str, file: str = JOBS) -> Edit:
    doc = "doc: Jobs to do.\n" if file == JOBS else "doc: Notes.\n"
    return file, doc, f"{doc}{text}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("find_by: {sumary: {}}", "'sumary' is no field of Job, did you mean 'summary'?"),
        ("find_by: {closed: {}}", "'closed' is of type datetime; texts and numbers are compared"),
        ("find_by: {site_id: {same: text}}", "'site_id' is a number, which has no case"),
        ("find_by: {summary: {filter: sinc}}", "'sinc' is no filter of jobs.list, did you mean 'since'?"),
        (
            "find_by: {summary: {include: {open_onl: true}}}",
            "'open_onl' is no filter of jobs.list, did you mean 'open_only'?",
        ),
        ("find_by: {summary: {get: true}}", "'summary' is none of key_prefixes: nothing is got by it"),
        (
            "find_by: {summary: {alone: false}}",
            "nothing in find_by finds a record: alone is false everywhere",
        ),
        ("find_by: {summary: {alone: true}}", "True is not False"),
        ("find_by: {summary: {grade: C}}", "grade C needs a note that says where the fact comes from"),
        ("find_by: {summary: {fliter: since}}", "unknown key 'fliter', did you mean 'filter'?"),
        ("find_by: {}", "is empty"),
        ("find_by: summary", "'summary' is not of type object"),
    ],
)
def test_mistakes(tmp_path: Path, text: str, said: str) -> None:
    found = mistakes(tmp_path, line(text))
    assert len(found) == 1
    assert found[0].startswith("spec/resources/jobs.yaml:7:")
    assert said in found[0]


def test_it_needs_a_list_and_a_get(tmp_path: Path) -> None:
    list_op = "  list: {get: /, rows: [notes, results], requires_any: [ticket_id]}\n"
    found = mistakes(
        tmp_path, line("find_by: {id: {}}", NOTES), (NOTES, list_op, ""), (JOBS, "  notes: {of", "  x: {of")
    )
    assert any("find_by needs an operation list of its own" in problem for problem in found)
    get = '  get: {get: "/{id}", query: {includedetails: {type: bool, default: true}}}\n'
    found = mistakes(tmp_path / "other", line(LINE), (JOBS, get, ""))
    assert any("find_by needs an operation get: find returns a record" in problem for problem in found)


def test_an_operation_cannot_have_its_name(tmp_path: Path) -> None:
    found = mistakes(tmp_path, line(LINE), (JOBS, "  send:\n", "  find:\n"))
    assert any("operation 'find' is made from find_by" in problem for problem in found)


def test_the_method_is_there_where_the_lines_are(tmp_path: Path) -> None:
    files = rendered(tmp_path, line(LINE))
    assert "def find(self, **match: Unpack[JobMatch]) -> Job | None:" in files["resources/jobs.py"]
    assert "async def find(self, **match: Unpack[JobMatch]) -> Job | None:" in files["aio/resources/jobs.py"]
    assert "def find(" not in files["resources/notes.py"]
    types = files["types/jobs.py"]
    assert "class JobMatch(TypedDict, total=False):" in types
    assert (
        '    summary: str\n    """Sent as ``since``."""\n    site_id: int\n    """Only narrows what others find.'
        in types
    )
    facts = json.loads(files["facts/resources/jobs.json"])
    assert facts["find_by"] == {
        "summary": {"filter": "since", "include": {"open_only": False}, "same": "text"},
        "site_id": {"alone": False},
    }
    assert "find_by" not in json.loads(files["facts/resources/notes.json"])


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (None, "{summary: {}}", [("feature", "added: by summary")]),
        ("{summary: {}}", None, [("breaking", "removed")]),
        ("{summary: {}}", "{summary: {}, site_id: {}}", [("feature", "finds by site_id")]),
        ("{summary: {}, site_id: {}}", "{summary: {}}", [("breaking", "finds by site_id no longer")]),
    ],
)
def test_diff(tmp_path: Path, old: str | None, new: str | None, said: list[tuple[str, str]]) -> None:
    assert _told(tmp_path, old, new) == said


def test_diff_of_how_it_is_found(tmp_path: Path) -> None:
    ((grade, what),) = _told(tmp_path, "{summary: {}}", "{summary: {same: text}}")
    assert grade == "fix"
    assert what.startswith("by summary: {filter: none")


def _told(tmp_path: Path, old: str | None, new: str | None) -> list[tuple[str, str]]:
    sides = [
        read(write(tmp_path / name, *([line(f"find_by: {text}")] if text else [])), name).layers
        for name, text in (("old", old), ("new", new))
    ]
    return [(one.grade, one.what) for one in compare(*sides) if one.symbol == "client.jobs.find"]


CLOSED = (
    "closed: {by: [closed], reopen: {set: team_id, of: notes, by: site_id, give: [id]}, "
    "add: {op: add_note, text: text, from: [summary], fields: {html: x}}}"
)
KEY = "find_by: {key: {kept_in: [summary], custom: since}, summary: {}}"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("find_by: {key: {kept_in: [site_id]}, summary: {}}", "'site_id' has no line of its own in find_by"),
        ("find_by: {site_id: {kept_in: [summary]}, summary: {}}", "'site_id' is a field of Job; a key"),
        (
            "find_by: {key: {kept_in: [summary], custom: sinc}, summary: {}}",
            "'sinc' is no filter of jobs.list",
        ),
        ("find_by: {summary: {custom: since}}", "custom is for a key, which has kept_in"),
        (f"{KEY}\n{CLOSED.replace('[closed]', '[closd]')}", "'closd' is no field, did you mean 'closed'?"),
        (f"{KEY}\n{CLOSED.replace('of: notes', 'of: note')}", "resource 'note' does not exist"),
        (f"{KEY}\n{CLOSED.replace('add_note', 'notes')}", "'notes' is no child that creates"),
        (f"{KEY}\n{CLOSED.replace('from: [summary]', 'from: [sumary]')}", "'sumary' is no field"),
    ],
)
def test_mistakes_of_keys_and_of_what_is_closed(tmp_path: Path, text: str, said: str) -> None:
    found = mistakes(tmp_path, line(text))
    assert any(said in problem for problem in found), found


def test_what_can_be_closed_is_ensured_so(tmp_path: Path) -> None:
    files = rendered(tmp_path, line(f"{KEY}\n{CLOSED}"))
    module = files["resources/jobs.py"]
    assert 'on_closed: OnClosed = "new",' in module
    assert "action: NoteFields | None = None," in module
    assert '    key: str\n    """Kept in ``summary``."""\n' in files["types/jobs.py"]
    facts = json.loads(files["facts/resources/jobs.json"])
    assert facts["find_by"]["key"] == {"kept_in": ["summary"], "custom": "since"}
    assert facts["closed"]["by"] == ["closed"]

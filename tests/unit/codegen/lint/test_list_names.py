"""``names`` and ``shown`` of fields, and ``resolvers``: their rules, and what is made of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.codegen.demo import Edit, mistakes, rendered

JOB, API = "entities/Job.yaml", "api.yaml"
WORDS = "names: {of: notes, where: {ticket_id: 1}}, shown: line1"
NOTES = "  notes: {op: list, match: id, give: text}\n"
PUBLISHED = {
    "upstream/entities/Thing.yaml": "entity: Thing\nfields:\n  id: int\n  label: str\n",
    "upstream/ops/Things.yaml": """\
segment: Things
ops:
  GET /Things:
    query: {ids: str}
  POST /Things:
    body: list[Thing]
  GET /Things/{id}:
    path: {id: int}
""",
}


def field(words: str) -> Edit:
    return JOB, "via: {name_of: notes}, new", f"via: {{name_of: notes}}, {words}, new"


def resolver(line: str) -> Edit:
    return API, NOTES, f"{'' if line.startswith('notes') else NOTES}  {line}\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("names: note", "resolver for 'note' does not exist, did you mean 'notes'?"),
        (
            "names: {of: notes, where: {ticketid: 1}}",
            "no list of notes has a filter and a field 'ticketid', did you mean 'ticket_id'?",
        ),
        ("names: notes, shown: line", "with the name behind an id that names a list, did you mean 'line1'?"),
        ("shown: line1", "with the name behind an id that names a list"),
        ("names: {where: {}}", "missing key 'of'"),
        ("names: [notes]", "is not of type"),
    ],
)
def test_mistakes_of_fields(tmp_path: Path, words: str, said: str) -> None:
    found = mistakes(tmp_path, field(words))
    assert len(found) == 1
    assert found[0].startswith("spec/entities/Job.yaml:7:")
    assert said in found[0]


def test_only_ids_have_names(tmp_path: Path) -> None:
    found = mistakes(
        tmp_path, (JOB, "ro: true, wire: dateclosed", "ro: true, wire: dateclosed, names: notes")
    )
    assert found == [f"{found[0].partition(' ')[0]} names is for an id, and 'closed' is of type 'datetime'"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("notes: {op: list, match: id, give: text, within: {ids: summary}}", "'ids' is no field of Note"),
        ("notes: {op: list, match: id, give: text, within: {}}", "is empty"),
        (
            "things: {published: thing, op: list, match: label, give: id}",
            "client.api.thing has no list 'list' of known rows",
        ),
        (
            "things: {published: things, op: lists, match: label, give: id}",
            "has no list 'lists' of known rows",
        ),
    ],
)
def test_mistakes_of_lists(tmp_path: Path, line: str, said: str) -> None:
    found = mistakes(tmp_path, resolver(line), more=PUBLISHED)
    assert len(found) == 1
    assert said in found[0]


def test_lists_that_can_be_read(tmp_path: Path) -> None:
    within = "notes: {op: list, match: id, give: text, within: {ticket_id: id}}"
    assert mistakes(tmp_path, resolver(within)) == []
    things = "things: {published: things, op: list, match: label, give: id}"
    assert mistakes(tmp_path, resolver(things), more=PUBLISHED) == []


def test_what_is_made_of_them(tmp_path: Path) -> None:
    files = rendered(tmp_path, field(WORDS))
    fields = json.loads(files["facts/entities/JobRow.json"])["fields"]
    assert fields["team_id"]["names"] == {"of": "notes", "where": {"ticket_id": 1}}
    assert fields["team_id"]["shown"] == "line1"
    told = (
        'team_id: int | str | None\n    """The id or the name of one of the ``notes`` with ``ticket_id=1``.'
    )
    assert told in files["types/jobs.py"]

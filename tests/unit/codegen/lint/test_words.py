"""Descriptions of fields and filters: sentences that say more than the name."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.lint.words import says_nothing
from tests.unit.codegen.demo import Edit, mistakes, rendered

JOB, JOBS, PARAMS = "entities/Job.yaml", "resources/jobs.yaml", "params.yaml"


def places(doc: str) -> list[Edit]:
    """Return an edit for each place where a description can stand."""
    return [
        (JOB, "  spent: {type: float,", f"  spent: {{doc: {doc}, type: float,"),
        (JOBS, "team_id: {type:", f"team_id: {{doc: {doc}, type:"),
        (JOBS, "fields: {emailto: str}", f"fields: {{emailto: {{type: str, doc: {doc}}}}}"),
        (PARAMS, "since: {type:", f"since: {{doc: {doc}, type:"),
    ]


@pytest.mark.parametrize("place", range(4))
@pytest.mark.parametrize(
    ("doc", "said"),
    [
        ("How long it took.", None),
        ("How long it took", "doc is a sentence, which ends with a full stop"),
        ('" "', "one line of text"),
    ],
)
def test_a_description_is_a_sentence(tmp_path: Path, place: int, doc: str, said: str | None) -> None:
    found = mistakes(tmp_path, places(doc)[place])
    assert found == [] if said is None else any(said in line for line in found), found


@pytest.mark.parametrize(
    ("place", "doc"),
    [(0, "What is spent."), (1, "The team's id."), (2, "The email to which."), (3, "Since which.")],
)
def test_the_words_of_the_name_are_none(tmp_path: Path, place: int, doc: str) -> None:
    (found,) = mistakes(tmp_path, places(doc)[place])
    assert "doc says no more than the name" in found


@pytest.mark.parametrize(
    ("name", "text", "empty"),
    [
        ("client_id", "The client's id.", True),
        ("client_id", "The ids of clients.", True),
        ("includeagent", "Include the agent.", True),
        ("closeddate", "The closed date of it.", True),
        ("client_id", "Tickets of the client with this id.", False),
        ("closeddate", "When it was shut.", False),
    ],
)
def test_words_that_say_nothing(name: str, text: str, empty: bool) -> None:
    assert says_nothing(name, text) == empty


def test_they_come_first_below_what_they_describe(tmp_path: Path) -> None:
    files = rendered(tmp_path, *places("How long it took."))
    assert '    """How long it took. In hours. On the wire: ``timetaken``."""' in files["models/job_row.py"]
    assert '    """How long it took. Rows whose ``team_id`` is one of these.' in files["types/jobs.py"]
    assert "            team_id: How long it took. Rows whose" in files["resources/jobs.py"]


def test_a_described_field_stays_where_it_is_published(tmp_path: Path) -> None:
    told = "  kind: {doc: Which of three it is., grade: B, note: heard}\n  closed:"
    files = rendered(tmp_path, (JOB, "  closed:", told))
    assert "    kind: int | None = None\n" not in files["models/job_row.py"]
    assert '    """Which of three it is. One of 0 to 2. Heard."""' in files["models/job.py"]


def test_a_description_is_documentation(tmp_path: Path) -> None:
    """A change of it is no other change of the manifest."""
    before, after = rendered(tmp_path / "a"), rendered(tmp_path / "b", *places("How long it took.")[:1])
    changed = {name for name in after if before[name] != after[name]}
    assert changed == {"models/job_row.py", "types/jobs.py"}

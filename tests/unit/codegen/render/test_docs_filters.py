"""The filters in the docstring of a list: those that are described, and the others by type."""

from __future__ import annotations

from pathlib import Path

from tests.unit.codegen.demo import Edit, rendered

JOBS = "resources/jobs.yaml"


def section(root: Path, *edits: Edit, home: str = "resources") -> str:
    """Return the text of the section in the docstring of ``list``, its lines joined."""
    module = rendered(root, *edits)[f"{home}/jobs.py"]
    _, found, text = module.partition("        Filters:\n")
    assert found
    assert "Filters:" not in text  # of list alone
    end = min(place for stop in ("\n\n", '"""') if (place := text.find(stop)) >= 0)
    return " ".join(text[:end].split())


def test_a_list_names_its_filters(tmp_path: Path) -> None:
    text = section(tmp_path)
    assert text.startswith("What is not marked as seen live is published only")
    assert "team_id: Rows whose ``team_id`` is one of these. Sent as ``team``. " in text
    assert "since: Rows whose ``made`` is this moment or later. Sent as ``startdate``. " in text
    assert text.endswith(
        "Published by name and type alone: Any ``shape``; bool ``inactive``; str ``datesearch``, ``startdate``."
    )
    assert "Published only" not in text
    assert "page_size" not in text


def test_one_that_was_seen_says_so(tmp_path: Path) -> None:
    edit = (JOBS, "open_only: {type: bool,", "open_only: {grade: B, type: bool,")
    assert "open_only: True: only rows whose ``closed`` is set. Seen live. " in section(tmp_path, edit)


def test_the_async_list_names_them_too(tmp_path: Path) -> None:
    assert section(tmp_path / "a", home="aio/resources") == section(tmp_path / "b")


def test_other_methods_point_to_the_list(tmp_path: Path) -> None:
    text = " ".join(rendered(tmp_path)["resources/jobs.py"].split())
    assert text.count("**filters: Those of ``list``; see ``halopsa.types.jobs.JobFilters``.") == 1
    assert "**filters: Those of ``notes.list``; see ``halopsa.types.notes.NoteFilters``." in text

"""``quiet`` and ``restore``, what tells the server how to take a write: their rules, and what is made of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.diff.compare import compare
from codegen.diff.manifests import read
from tests.unit.codegen.demo import Edit, mistakes, rendered, write

JOBS = "resources/jobs.yaml"
QUIET = "quiet: {automations: {fields: {summary: quiet}}}"


def line(text: str) -> Edit:
    return JOBS, "doc: Jobs to do.\n", f"doc: Jobs to do.\n{text}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "quiet: {mail: {fields: {sumary: x}}}",
            "'sumary' is no field of Job, did you mean 'summary'?",
        ),
        ("quiet: {mail: {fields: {summary: true}}}", "'summary' is of type str, not bool"),
        ("quiet: {mail: {fields: {stamp: x}}}", "'stamp' is never sent"),
        ("quiet: {mail: {fields: {}}}", "7:16: is empty"),
        ("quiet: {mail: {fields: {summary: x}, grade: D}}", "grade D needs a note"),
        ("quiet: {post: {fields: {summary: x}}}", "unknown key 'post'"),
        ("restore: {summary: x}", "missing key 'fields'"),
        ("restore: {fields: {summary: 5}}", "'summary' is of type str, not int"),
    ],
)
def test_mistakes(tmp_path: Path, text: str, said: str) -> None:
    found = mistakes(tmp_path, line(text))
    assert any(said in problem for problem in found), found
    assert found[0].startswith("spec/resources/jobs.yaml:7:")


def test_an_argument_cannot_be_called_like_a_field(tmp_path: Path) -> None:
    field = (
        "entities/Job.yaml",
        "fields:\n",
        "fields:\n  automations: {type: str, new: true, grade: A, note: seen}\n",
    )
    found = mistakes(tmp_path, line(QUIET), field)
    assert len(found) == 1
    assert "Job has a field 'automations', so there can be no argument of that name" in found[0]


def test_a_method_has_the_argument(tmp_path: Path) -> None:
    module = rendered(tmp_path, line(QUIET))["resources/jobs.py"]
    assert "automations: bool = True," in module
    assert "self._quiet(same, automations=automations)" in module
    assert "automations" not in rendered(tmp_path / "plain")["resources/jobs.py"]


def test_they_are_facts(tmp_path: Path) -> None:
    files = rendered(tmp_path, line(f"{QUIET}\nrestore: {{fields: {{summary: back}}}}"))
    facts = json.loads(files["facts/resources/jobs.json"])
    assert facts["quiet"] == {"automations": {"summary": "quiet"}}
    assert facts["restore"] == {"summary": "back"}


def test_a_switch_that_goes_breaks_callers(tmp_path: Path) -> None:
    loud, quiet, other = (
        write(tmp_path / name, *edits)
        for name, edits in (
            ("loud", []),
            ("quiet", [line(QUIET)]),
            ("other", [line(QUIET.replace("{summary: quiet}", "{summary: mute}"))]),
        )
    )
    said = [
        [
            f"{change.grade} {change.symbol}: {change.what}"
            for change in compare(read(old, "old").layers, read(new, "new").layers)
        ]
        for old, new in ((loud, quiet), (quiet, loud), (quiet, other))
    ]
    assert said == [
        ["feature client.jobs.create_many: automations=False: added"],
        ["breaking client.jobs.create_many: automations=False: removed"],
        ["fix client.jobs.create_many: automations=False: fields is {summary: mute}, was {summary: quiet}"],
    ]

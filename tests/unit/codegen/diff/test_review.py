"""The order of a review: what breaks comes first, a schema stands once, long lists are counted and fit a comment."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from codegen.__main__ import main
from codegen.diff import render
from codegen.diff.change import Change, Grade
from codegen.diff.review import review
from tests.unit.codegen.demo import FILES, Edit, write
from tests.unit.codegen.diff.cases import JOBS
from tests.unit.codegen.diff.cases_models import FAULTS

MORE_FIELDS = "".join(f"  more{number:02}: str\n" for number in range(60))
GROWN: list[Edit] = [
    (FAULTS, "  stamp:", f"{MORE_FIELDS}  _hidden: str\n  stamp:"),
    (JOBS, '  delete: {delete: "/{id}"}\n', ""),
    (JOBS, "{emailto: str}", "{emailto: str, cc: str, bcc: str}"),
]
#: A resource that nothing curated is made of, with a model of its own.
MEMOS = {
    "upstream/ops/Memos.yaml": "segment: Memos\nops:\n  GET /Memos:\n    query: {day: date}\n"
    "  POST /Memos:\n    body: list[Memo]\n",
    "upstream/entities/Memo.yaml": "entity: Memo\nfields:\n  id: int\n  text: str\n",
}
SAID_MORE = {
    **MEMOS,
    "upstream/ops/Memos.yaml": MEMOS["upstream/ops/Memos.yaml"].replace(
        "{day: date}", "{day: date, by: str}"
    ),
    "upstream/entities/Memo.yaml": MEMOS["upstream/entities/Memo.yaml"] + "  when: datetime\n",
}
HEADINGS = ["Breaking", "Curated resources", "New in client.api", "All the rest"]


def diff(*arguments: object) -> str:
    result = CliRunner().invoke(main, ["diff", *map(str, arguments)])
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.fixture
def grown(tmp_path: Path) -> tuple[Path, Path]:
    """Return two manifests that differ in everything a review tells apart, in more than is listed one by one."""
    more = {name.replace("Memo", "Letter"): text.replace("Memo", "Letter") for name, text in MEMOS.items()}
    return (
        write(tmp_path / "old", more=MEMOS),
        write(tmp_path / "new", *GROWN, more=SAID_MORE | more),
    )


def test_a_long_review(grown: tuple[Path, Path]) -> None:
    assert diff(*grown) == (
        "== Breaking: 1\n"
        "\n"
        "jobs\n"
        "  breaking  client.jobs.delete: removed\n"
        "\n"
        "== Curated resources: 124 features\n"
        "\n"
        "jobs\n"
        "  feature   client.jobs.send: added (2 filters): bcc, cc\n"
        "  feature   schema Faults (Job): added (61 fields): more00, more01, more02, more03, more04, more05, more06,\n"
        "              more07, more08, more09 and 51 more\n"
        "\n"
        "== New in client.api: 1 resource, 3 operations, 1 model\n"
        "\n"
        "  api.letters: new; 3 operations: create, list, update; 1 model: Letter\n"
        "\n"
        "== All the rest: 2 features, 1 fix\n"
        "\n"
        "  1 filter added: 1 operation, in client.api.memos.list\n"
        "  1 field added: 1 model, in halopsa.api.models.memo.Memo\n"
        "  1 operation grade: 1 resource, in client.api.tickets\n"
        "\n"
        "--full lists every change\n"
        "1 breaking, 131 features, 1 fix\n"
        "verdict: major\n"
    )


def test_a_full_review_has_every_change_and_a_schema_once(grown: tuple[Path, Path]) -> None:
    text = diff(*grown, "--full")
    assert [line.split(":")[0] for line in text.splitlines() if line.startswith("==")] == [
        f"== {title}" for title in HEADINGS
    ]
    assert "  schema Faults: halopsa.api.models.faults.Faults, halopsa.models.job.Job\n" in text
    assert text.count("    feature   more07: added, str\n") == text.count("more07") == 1
    assert "  feature   client.jobs.send(bcc=): added, str\n" in text
    assert "  feature   client.api.letters.list: added: GET /Letters\n" in text
    assert "  feature   halopsa.api.models.letter.Letter: added, with 2 fields\n" in text
    assert "  feature   client.api.memos.list(by=): added, str\n" in text
    assert "  feature   halopsa.api.models.memo.Memo.when: added, datetime\n" in text
    assert "--full" not in text


@pytest.mark.parametrize("full", [True, False])
def test_json_has_every_change_with_its_schema(grown: tuple[Path, Path], full: bool) -> None:
    found = json.loads(diff(*grown, "--format", "json", *(["--full"] if full else [])))["changes"]
    assert len(found) == 133
    both = [change for change in found if change["symbol"].endswith(".more07")]
    assert [(change["group"], change["symbol"], change["layer"], change["schema"]) for change in both] == [
        ("jobs", "halopsa.models.job.Job.more07", "curated", "Faults"),
        ("api.tickets", "halopsa.api.models.faults.Faults.more07", "published", "Faults"),
    ]
    assert {change["part"] for change in found} == {"operation", "filter", "field", "resource", "model"}


def test_every_change_is_counted_in_one_part(grown: tuple[Path, Path]) -> None:
    for full in (True, False):
        text = diff(*grown, "--format", "json")
        changes = [
            Change(c["group"], c["symbol"], c["grade"], c["what"], c["layer"], c["part"], c.get("schema", ""))
            for c in json.loads(text)["changes"]
        ]
        parts = review(changes, full=full)
        assert sum(part.changes for part in parts) == len(changes)
        for part in parts:
            assert sum(line.changes for block in part.blocks for line in block.lines) == part.changes


def test_a_type_that_both_layers_read_breaks_in_one_line_that_says_both(tmp_path: Path) -> None:
    more = {"upstream/entities/Faults.yaml": FILES[FAULTS].replace("notes: list[Notes]", "notes: Device")}
    text = diff(write(tmp_path / "old"), write(tmp_path / "new", more=more))
    assert text.startswith(
        "== Breaking: 2\n"
        "\n"
        "jobs\n"
        "  schema Faults: halopsa.api.models.faults.Faults, halopsa.models.job.Job\n"
        "    breaking  notes: is object, was list[Notes]; Job: is object, was list[Note]\n"
    )


# Markdown


def many(number: int, grade: Grade = "feature", group: str = "r") -> list[Change]:
    return [
        Change(f"{group}{n // 50}", f"client.{group}{n // 50}.op{n}", grade, f"is {n}") for n in range(number)
    ]


def test_long_markdown_is_folded_but_for_what_breaks() -> None:
    broken = Change("r0", "client.r0.gone", "breaking", "removed")
    text = render.markdown([broken, *many(100)])
    assert text.startswith(
        "### What changes for callers\n\n**1 breaking, 100 features**\n\n"
        "#### Breaking: 1\n\n**r0**\n\n- `client.r0.gone`: removed\n\n#### Curated resources: 100 features\n"
    )
    assert text.count("client.r0.gone") == 1
    assert text.count("<details><summary>") == text.count("</details>") == 2
    assert "<details><summary>r0: 50 features</summary>\n\n- `client.r0.op0`: is 0 (feature)\n" in text
    assert all(f"`client.r{n // 50}.op{n}`" in text for n in range(100))


@pytest.mark.parametrize("full", [True, False])
@pytest.mark.parametrize("grade", ["feature", "breaking"])
def test_markdown_fits_a_comment_and_says_what_was_cut(grade: Grade, full: bool) -> None:
    rest = [
        Change(f"api.s{n}", f"client.api.s{n}.list", "feature", "added: GET /S", "published")
        for n in range(2000)
    ]
    text = render.markdown([*many(5000, grade), *rest], ["a note"] * 9000, full=full)
    assert 50_000 < len(text) < 65_536
    shown = text.count("- `client.r")
    assert 0 < shown < 5000
    title = "Breaking" if grade == "breaking" else "Curated resources"
    cut = re.search(
        r"^Cut, to fit into a comment: (.+); `python -m codegen diff OLD --full` ", text, re.MULTILINE
    )
    assert cut is not None
    assert f"{5000 - shown:,} of “{title}”" in cut.group(1)
    assert "“New in client.api”" in cut.group(1)
    assert text.count("<details>") == text.count("</details>")
    assert "#### New in client.api: 2,000 operations\n" in text
    assert re.search(r"^\*\*(5,000 |2,000 |7,000 )", text, re.MULTILINE)
    assert text.splitlines()[-1].startswith("verdict: ")

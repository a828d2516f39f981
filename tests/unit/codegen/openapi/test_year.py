"""A year of the vendor's: how much there is to review, and that one field is one line."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from codegen.__main__ import main
from codegen.lint.lint import read_everything
from codegen.openapi import importing
from codegen.openapi.exporting import export
from codegen.render import emit
from tests.unit.codegen.demo import FILES, write
from tests.unit.codegen.diff.vintages import schema_of

SPEC = Path(__file__).resolve().parents[4] / "spec/halopsa"
_WORDS = ("int", "str", "bool", "float", "datetime", "list[int]")
_GET = {"parameters": [{"name": "id", "in": "path", "schema": {"type": "integer"}}]}


def a_year_later(description: dict[str, Any], *, operations: int, fields: int) -> None:  # Any: JSON
    """Add operations below the paths there are, and fields to schemas that are there and to new ones."""
    chosen = random.Random(7)
    paths, schemas = description["paths"], description["components"]["schemas"]
    known = sorted(name for name, schema in schemas.items() if schema.get("properties"))
    segments = sorted({path.split("/")[1] for path in paths})
    for number in range(operations):
        query = [{"name": f"filter_{n}", "in": "query", "schema": {"type": "integer"}} for n in range(2)]
        operation = {"parameters": [*_GET["parameters"], *query]}
        paths[f"/{chosen.choice(segments)}/{{id}}/Added{number}"] = {"get": operation}
    for number in range(fields // 50):  # half of the fields come with new schemas
        own = {f"field_{n}": schema_of(chosen.choice(_WORDS)) for n in range(25)}
        schemas[f"Added{number}"] = {"properties": own}
    for number in range(fields // 2):
        schemas[chosen.choice(known)]["properties"][f"added_{number}"] = schema_of(chosen.choice(_WORDS))


def changed_lines(old: Path, new: Path) -> tuple[int, int]:
    """Return how many lines git shows as added and removed."""
    shown = subprocess.run(  # noqa: S603 - two paths of this test's own
        ["git", "diff", "--no-index", "--numstat", str(old), str(new)],  # noqa: S607 - the git of the path
        capture_output=True,
        text=True,
        check=False,
    ).stdout
    counts = [line.split("\t")[:2] for line in shown.splitlines()]
    return sum(int(added) for added, _ in counts), sum(int(removed) for _, removed in counts)


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the manifest of this repository, imported once more from its own export."""
    spec = tmp_path_factory.mktemp("old") / "spec"
    shutil.copytree(SPEC, spec)
    importing.run(json.dumps(export(SPEC, corrected=False)).encode(), "now.json", spec)
    return spec


def test_a_year_is_reviewed_in_less_than_3000_lines(published: Path, tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    shutil.copytree(published, spec)
    description = json.loads(json.dumps(export(SPEC, corrected=False)))
    a_year_later(description, operations=120, fields=2000)
    importing.run(json.dumps(description).encode(), "next.json", spec)
    added, removed = changed_lines(published, spec)
    assert 2000 + 120 * 3 < added + removed < 3000
    assert removed < 20  # counts and the checksum
    result = CliRunner().invoke(main, ["diff", str(published), str(spec), "--format", "json"])
    found = json.loads(result.stdout)
    assert found["verdict"] == "minor"
    beside = [
        one for one in found["changes"] if one["what"].startswith("arrays beside the rows are")
    ]  # of views
    assert len(beside) < 5
    assert found["counts"] == {
        "breaking": 0,
        "feature": len(found["changes"]) - len(beside),
        "fix": len(beside),
    }
    symbols = {change["symbol"] for change in found["changes"] if change not in beside}
    assert len({symbol for symbol in symbols if symbol.startswith("client.api.")}) == 120
    assert len({symbol for symbol in symbols if ".api.models." in symbol}) == 1000 + 40
    again = CliRunner().invoke(main, ["diff", str(published), str(spec), "--format", "markdown"]).stdout
    assert len(again) < 65536
    assert again.endswith("verdict: minor\n")


@pytest.mark.parametrize(("word", "concerned"), [("str", "added_field"), ("list[Address]", "ddress")])
def test_one_field_is_one_line_and_only_lines_that_concern_it(
    tmp_path: Path, word: str, concerned: str
) -> None:
    address = {"upstream/entities/Address.yaml": "entity: Address\nfields:\n  line: str\n"}
    faults = "upstream/entities/Faults.yaml"
    edit = (faults, "  address: Address\n", f"  added_field: {word}\n  address: Address\n")
    assert len(edit[2].splitlines()) - len(edit[1].splitlines()) == 1
    old = emit.render(*read_everything(write(tmp_path / "old", more=address)))
    new = emit.render(*read_everything(write(tmp_path / "new", edit, more=address)))
    assert old.keys() == new.keys()
    changed = [name for name in old if old[name] != new[name]]
    assert changed == [
        "api/models/faults.py",
        "facts/api/entities/Faults.json",
        "facts/entities/Job.json",
        "models/job.py",
        "types/jobs.py",
    ]
    for name in changed:
        before, after = old[name].splitlines(), new[name].splitlines()
        assert [line for line in before if line not in after] == []
        more = [line for line in after if line not in before]
        assert 1 <= len(more) <= 2
        assert all(concerned in line or "added_field" in line for line in more), more
    assert FILES[faults].count("\n") + 1 == (tmp_path / "new/spec" / faults).read_text(
        encoding="utf-8"
    ).count("\n")

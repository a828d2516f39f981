"""``import-openapi --compare``: a description against the manifest, with builds and without; nothing is written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from codegen.__main__ import main
from tests.unit.codegen.demo import write

MORE = {
    "upstream/sources.lock": 'builds: ["2025", "2.1 (models)", "2.2"]\n',
    "upstream/ops/Things.yaml": """\
segment: Things
ops:
  GET /Things:
    query: {shelf: int, page_no: int}
  POST /Things:
    build: "2.2"
    body: list[Thing]
  GET /Things/old:
    gone: "2.2"
""",
    "upstream/entities/Thing.yaml": """\
entity: Thing
fields:
  id: int
  size: int
  shelf: int
came:
  "2.2": [size]
""",
}


def description(*operations: str, fields: str = "id", parameters: str = "shelf page_no") -> dict[str, Any]:
    """Return a description with some operations, and what else the demo has."""
    paths: dict[str, dict[str, Any]] = {}
    for which in operations:
        verb, path = which.split(" ")
        query = parameters.split() if path == "/Things" and verb == "GET" else []
        given = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in query]
        paths.setdefault(path, {})[verb.lower()] = {"parameters": given}
    thing = {"type": "object", "properties": {name: {"type": "integer"} for name in fields.split()}}
    return {"openapi": "3.0.1", "info": {}, "paths": paths, "components": {"schemas": {"Thing": thing}}}


def run(root: Path, given: dict[str, Any], *args: str) -> tuple[str, Any]:
    spec, file, report = write(root, more=MORE), root / "their.json", root / "report.json"
    file.write_text(json.dumps(given))
    before = {path: path.read_bytes() for path in spec.rglob("*") if path.is_file()}
    options = ["import-openapi", str(file), "--spec", str(spec), "--compare", "--report", str(report), *args]
    result = CliRunner().invoke(main, options)
    assert result.exit_code == 0, result.output
    assert {path: path.read_bytes() for path in spec.rglob("*") if path.is_file()} == before
    return result.output, json.loads(report.read_text())


def test_both_ways(tmp_path: Path) -> None:
    operations = ("GET /Things", "GET /Things/old", "PUT /Things/new")
    theirs = description(*operations, fields="id colour", parameters="shelf size")
    output, data = run(tmp_path, theirs, "--verbose")
    assert data["unknown"] == {
        "operations": ["PUT /Things/new"],
        "parameters": ["GET /Things size"],
        "schemas": [],
        "fields": ["Thing.colour"],
    }
    assert {"POST /Things", "GET /Tickets"} < set(data["lacks"]["operations"])
    assert data["lacks"]["parameters"] == ["GET /Things page_no"]  # those of what is lacking are not told
    assert data["lacks"]["fields"] == ["Thing.shelf", "Thing.size"]
    assert "  POST /Things  since 2.2\n" in output
    assert "version: the tenant does not say what it runs\n" in output


@pytest.mark.parametrize(
    ("operations", "fields", "build"),
    [
        ("GET /Things|GET /Things/old", "id shelf", "2025"),
        ("GET /Things|POST /Things", "id shelf size", "2.2"),
        ("GET /Things|POST /Things|GET /Things/old", "id", "2025"),  # as far from both: fields tell
    ],
)
def test_the_build_is_the_one_whose_operations_differ_least(
    tmp_path: Path, operations: str, fields: str, build: str
) -> None:
    output, data = run(tmp_path, description(*operations.split("|"), fields=fields))
    assert data["build"] == build
    assert f"build: its operations are nearest those of {build}: " in output
    gone = "GET /Things/old" not in operations
    assert data["gone"] == (["GET /Things/old"] if gone else [])
    assert ("(gone from the newest build too: 1 operations)" in output) == gone


def test_an_import_is_strict_and_a_comparison_is_not(tmp_path: Path) -> None:
    file = tmp_path / "their.json"
    file.write_text("{}")
    result = CliRunner().invoke(main, ["import-openapi", str(file), "--compare", "--strict"])
    assert result.exit_code == 2
    assert "--strict is for an import" in result.output

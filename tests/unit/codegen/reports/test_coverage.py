"""Coverage: what is counted, and that a gap shows."""

from __future__ import annotations

import json
import shutil
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from codegen.__main__ import main
from tests.published.description import counts
from tests.unit.codegen.demo import write
from tests.wire.inventory import INVENTORY

ROOT = Path(__file__).resolve().parents[4]
Json = dict[str, Any]
SEEN = """\
format: 1
sources:
  sweep: {where: a/b, tenant: one}
operations:
  GET /Tickets: {saw: empty, in: sweep}
  DELETE /Tickets/{id}: {saw: refused, status: 403, in: sweep}
"""


def run(*args: object) -> str:
    result = CliRunner().invoke(main, ["coverage", *map(str, args)])
    assert result.exit_code == 0, result.output
    return result.output


@pytest.fixture(scope="module")
def whole() -> Json:
    found: Json = json.loads(run("--api", "halopsa", "--format", "json"))
    return found


@pytest.fixture
def demo(tmp_path: Path) -> tuple[str, ...]:
    spec, package = write(tmp_path, more={"evidence.yaml": SEEN}), tmp_path / "pkg"
    where = ("--spec", str(spec), "--package", str(package))
    assert CliRunner().invoke(main, ["build", *where]).exit_code == 0
    return where


def test_everything_published_is_named_callable_and_tested(whole: Json) -> None:
    total = whole["total"]
    every = len(whole["operations"])
    assert (total["published"], total["gone"]) == (counts()["operations"], counts()["gone operations"])
    assert total["published"] + total["gone"] == every
    for what in ("manifest", "callable", "shapes", "tested"):
        assert total[what] == every, what
    assert sum(total[grade] for grade in "ABCD") == every
    assert every // 2 < total["typed out"]
    assert total["rows"] <= total["curated"] < total["typed in"]


def test_lists_without_rows_of_a_model_say_why(whole: Json) -> None:
    lists = whole["lists"]
    why = {one["path"]: one["why"] for one in lists["untyped"]}
    assert lists["all"] == 368
    assert len(why) == 62
    assert why["/PipelineStages"] == "answers map[list[Lookup]]"
    assert why["/Control"] == "answers Control"
    assert why["/UserChange"] == "nothing tells what its rows are"
    assert why["/AdobeCommerceIntegration"].endswith("; gone in build 2.236")
    assert "/Tickets" not in why


def test_resources_add_up(whole: Json) -> None:
    for what, number in whole["total"].items():
        assert sum(row[what] for row in whole["resources"].values()) == number, what
    assert len(whole["resources"]) == len({one["resource"] for one in whole["operations"].values()}) > 300


def test_what_tenants_proved_adds_up(whole: Json) -> None:
    total, kinds, operations = whole["total"], whole["kinds"], whole["operations"].values()
    assert sum(row.pop("operations") for row in kinds.values()) == len(operations)
    assert sum(map(sum, (row.values() for row in kinds.values()))) == len(operations)
    for what in ("read", "write", "delete"):
        assert sum(row[what] for row in kinds.values()) == total[what] > 50
    assert total["read"] + total["write"] + total["delete"] <= total["A"] + total["B"]
    for which, one in whole["operations"].items():
        assert not one["proven"] or one["grade"] in ("A", "B"), which
    assert whole["operations"]["GET /AssetChange"]["outcome"] == "read"
    assert whole["operations"]["GET /AssetChange"]["seen"] == ["read", "timeout"]
    assert whole["operations"]["GET /LicenseInfo"]["outcome"] == "timeout"


def test_what_is_in_each_build(whole: Json) -> None:
    builds = list(whole["builds"].values())
    assert [row["operations"] for row in builds] == [1331, 1331, 1455, 1507]  # both counts are published
    assert (builds[2]["new operations"], builds[2]["gone operations"]) == (226, 102)
    for before, after in pairwise(builds):
        for what in ("operations", "schemas", "fields"):
            assert after[what] == before[what] + after[f"new {what}"] - after[f"gone {what}"]
    assert whole["total"]["published"] == builds[-1]["operations"]


def test_the_requirements_and_what_tenants_do_not_have_of_it(whole: Json) -> None:
    requirements = whole["requirements"]
    assert requirements["rows"] == len(INVENTORY) == 122
    missing = {one["endpoint"]: one for one in requirements["missing"]}
    assert len(missing) == len(requirements["missing"]) == 30
    assert sum(endpoint.startswith("PUT ") for endpoint in missing) == 19
    assert {(one["endpoint"], one["method"]) for one in missing.values()} <= {row[1:] for row in INVENTORY}
    assert missing["PUT /api/Tickets/{id}"]["instead"] == "POST /Tickets"
    assert missing["GET /api/Tickets/{id}/Actions"]["instead"] == "GET /Actions?ticket_id={id}"
    assert missing["POST /api/Invoice/{id}/Send"]["instead"] == "nothing; refused unless experimental"
    assert sum(row["requirements"] for row in whole["curated"].values()) == 122


def test_one_operation(whole: Json) -> None:
    assert whole["operations"]["POST /Tickets"] == {
        "resource": "tickets",
        "name": "create",
        "curated": ["tickets.create", "tickets.update"],
        "grade": "A",
        "typed_in": True,
        "typed_out": True,
        "callable": True,
        "row": True,
        "shape": True,
        "gone": False,
        "kind": "create",
        "proven": ["write"],
        "seen": ["write"],
        "outcome": "write",
        "tested": True,
    }
    deleted = whole["operations"]["DELETE /Tickets/{id}"]
    assert (deleted["typed_in"], deleted["typed_out"]) == (False, False)
    report = whole["operations"]["GET /Site/StockBins"]
    assert (report["typed_in"], report["typed_out"]) == (False, True)
    assert deleted["row"]


def test_a_small_manifest_without_tests(demo: tuple[str, ...]) -> None:
    found = json.loads(run(*demo, "--format", "json"))
    assert found["total"] == {
        "published": 7, "gone": 0, "manifest": 7, "curated": 6, "callable": 7, "typed in": 2, "typed out": 5,
        "A": 4, "B": 2, "C": 1, "D": 0, "read": 1, "write": 0, "delete": 0, "rows": 0, "shapes": 0, "tested": 0,
    }  # fmt: skip
    assert found["requirements"] == {"rows": 2, "missing": []}
    assert found["counted"][-1] == "No tests stand beside this manifest: none is counted."


def test_what_the_package_lacks_is_not_callable(demo: tuple[str, ...]) -> None:
    package = Path(demo[3])
    (package / "api" / "notes.py").unlink()
    module = package / "api" / "tickets.py"
    module.write_text(
        module.read_text(encoding="utf-8").replace("def delete(", "def remove("), encoding="utf-8"
    )
    found = json.loads(run(*demo, "--format", "json"))
    assert found["resources"]["notes"]["callable"] == 0
    assert found["resources"]["tickets"]["callable"] == found["resources"]["tickets"]["published"] - 1
    shutil.rmtree(package)
    assert json.loads(run(*demo, "--format", "json"))["total"]["callable"] == 0


def test_a_requirement_without_counterpart_shows(tmp_path: Path) -> None:
    row = 'inventory: {put: "/{id}"}, inventory_row: "PUT /api/Tickets/{id}"}'
    spec = write(tmp_path, ("resources/jobs.yaml", 'inventory: {put: "/{id}"}}', row))
    output = run("--spec", spec, "--package", tmp_path / "pkg")
    assert "1 of 3 requirements have no counterpart in the description" in output
    assert "PUT /api/Tickets/{id}  jobs.update  POST /Tickets" in output


def test_the_text_is_aligned_and_ends_with_the_sum(demo: tuple[str, ...]) -> None:
    lines = run(*demo).splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith("client.api."))
    head, *rows = lines[start : start + 5]
    assert [row.split()[0] for row in rows] == ["email_store", "notes", "tickets", "total"]
    assert {len(line) for line in (head, *rows)} == {len(head)}
    assert lines[-1].startswith(
        "7 operations published: 7 in the manifest, 6 curated, 7 callable, 2 typed in, 5 typed out"
    )


def test_markdown_has_a_table_each(demo: tuple[str, ...]) -> None:
    lines = run(*demo, "--format", "markdown").splitlines()
    assert [line for line in lines if line.startswith("#")] == [
        "# Coverage",
        "## Published operations: client.api",
        "## What tenants were seen to do, by kind",
        "## Curated methods",
        "## 0 of 2 lists have changed_since",
        "## 2 of 2 published lists have rows of a model",
        "## 0 of 2 requirements have no counterpart in the description",
    ]
    assert "| total | 7 | 0 | 7 | 6 | 7 | 2 | 5 | 4 | 2 | 1 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |" in lines
    assert "| total | 7 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 5 |" in lines
    tables = [line for line in lines if line.startswith("|")]
    assert all(line.endswith(" |") for line in tables)


def test_how_changes_are_found(tmp_path: Path) -> None:
    line = "changes: {by: made, filter: since}\n"
    spec = write(tmp_path, ("resources/jobs.yaml", "doc: Jobs to do.\n", f"doc: Jobs to do.\n{line}"))
    args = ("--spec", spec, "--package", tmp_path / "pkg")
    assert json.loads(run(*args, "--format", "json"))["changes"] == [
        {"list": "jobs", "how": "asks with since", "by": "made", "grade": "A"},
        {"list": "notes", "how": "no: rows have no date of their last change", "by": "", "grade": ""},
    ]
    assert "1 of 2 lists have changed_since" in run(*args)


def test_a_manifest_with_mistakes_is_not_counted(tmp_path: Path) -> None:
    spec = write(tmp_path, ("entities/Job.yaml", "wire: dateclosed", "wire: dateclose"))
    result = CliRunner().invoke(main, ["coverage", "--spec", str(spec)])
    assert result.exit_code == 1
    assert "spec/entities/Job.yaml:8" in result.output


def test_an_api_without_a_description_is_counted_by_grade() -> None:
    found = json.loads(run("--api", "portal", "--format", "json"))
    assert found.keys() == {"total", "curated", "changes", "counted"}
    assert found["total"] == {"methods": 58, "A": 0, "B": 2, "C": 0, "D": 56}
    assert found["curated"]["user"] | {"on rest": 7} == {
        "methods": 7, "on rest": 7, "A": 0, "B": 1, "C": 0, "D": 6, "requirements": 0,
    }  # fmt: skip
    assert {one["list"] for one in found["changes"]} >= {"user", "role"}  # search, there
    output = run("--api", "portal")
    assert "Published" not in output
    assert "requirement" not in output
    assert output.splitlines()[-1] == "58 methods: 0 A, 2 B, 0 C, 56 D"
    assert "| total | 58 | 0 | 2 | 0 | 56 |" in run("--api", "portal", "--format", "markdown")

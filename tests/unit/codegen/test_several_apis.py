"""The commands with several APIs in one folder: each by its name, and all of them at once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from codegen.__main__ import main

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"


def run(*arguments: str, code: int = 0) -> str:
    done = CliRunner().invoke(main, list(arguments))
    assert done.exit_code == code, done.output
    return done.output


def with_apis(root: Path, *names: str) -> str:
    for name in names:
        shutil.copytree(FIXTURES / name / "spec" / name, root / "spec" / name)
    return str(root / "spec")


@pytest.fixture
def spec(tmp_path: Path) -> str:
    return with_apis(tmp_path, "toy", "shelf")


def test_each_is_told_by_its_name(spec: str) -> None:
    assert run("lint", "--spec", spec) == (
        "shelf: 2 resources, 9 operations, 1 models: no problems\n"
        "toy: 1 resources, 5 operations, 1 models: no problems\n"
    )
    built = run("build", "--spec", spec).splitlines()
    assert [line.partition(":")[0] for line in built] == ["shelf", "toy"]
    assert all(
        line.endswith("generated files are current") for line in run("check", "--spec", spec).splitlines()
    )
    covered = run("coverage", "--spec", spec)
    assert "books" in covered
    assert "toys" in covered


def test_one_is_taken_by_its_name(spec: str, tmp_path: Path) -> None:
    assert "24 files, 24 written" in run("build", "--spec", spec, "--api", "toy")
    assert [path.name for path in tmp_path.iterdir()] == ["spec", "toy"]
    assert "missing" in run("check", "--spec", spec, "--api", "shelf", code=1)
    assert "current" in run("check", "--spec", spec, "--api", "toy")
    assert "books" in run("coverage", "--spec", spec, "--api", "shelf")
    assert "it has shelf, toy" in run("lint", "--spec", spec, "--api", "other", code=2)


def test_a_mistake_in_one_is_told_beside_the_other(spec: str, tmp_path: Path) -> None:
    file = tmp_path / "spec" / "toy" / "resources" / "toys.yaml"
    file.write_text(file.read_text().replace("get: {get:", "get: {gte:"))
    said = run("lint", "--spec", spec, code=1)
    assert "spec/toy/resources/toys.yaml:17:9: unknown key 'gte', did you mean 'get'?" in said
    assert "shelf" not in said


def test_a_new_one_and_its_changes_are_told(tmp_path: Path) -> None:
    with_apis(tmp_path / "old", "toy")
    with_apis(tmp_path / "new", "toy", "shelf")
    said = run("diff", str(tmp_path / "old"), str(tmp_path / "new"))
    assert "shelf: client" in said
    assert "feature   shelf: added" in said
    assert "verdict: minor" in said
    assert "breaking  shelf: removed" in run("diff", str(tmp_path / "new"), str(tmp_path / "old"))
    with_apis(tmp_path / "later", "toy", "shelf")
    file = tmp_path / "later" / "spec" / "shelf" / "resources" / "books.yaml"
    file.write_text(file.read_text().replace("  remove: {kind: delete", "  drop: {kind: delete"))
    said = run("diff", str(tmp_path / "new"), str(tmp_path / "later"))
    assert "books.remove: removed" in said
    assert "toy" not in said

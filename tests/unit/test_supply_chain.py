"""Bounds of dependencies, and that workflows ask for what there is."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement

from tests.bounds.__main__ import lowest

ROOT = Path(__file__).parents[2]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def test_every_dependency_has_both_bounds() -> None:
    extras = PROJECT["optional-dependencies"].values()
    lines = [*PROJECT["dependencies"], *(line for extra in extras for line in extra)]
    for need in map(Requirement, lines):
        if need.name != PROJECT["name"]:
            assert sorted(bound.operator for bound in need.specifier) == ["<", ">="], str(need)


def test_lowest_versions() -> None:
    found = lowest(PROJECT)
    assert "requests==2.32.4" in found
    assert not [line for line in found if line.startswith(("mypy", "halopsa"))]
    with pytest.raises(SystemExit, match="exclusive upper bound"):
        lowest({"dependencies": ["requests>=2"], "optional-dependencies": {}})


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    found = yaml.safe_load(text)
    # Nothing may write unless a job says so, and checkouts leave no token behind.
    assert found["permissions"] == {"contents": "read"}
    for job in found["jobs"].values():
        assert "timeout-minutes" in job or "uses" in job
        for step in job.get("steps", []):
            if step.get("uses", "").startswith("actions/checkout"):
                assert step["with"]["persist-credentials"] is False
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    asked = set(re.findall(r"\bmake ([a-z-]+)", text))
    for job in found["jobs"].values():
        asked.update(job.get("strategy", {}).get("matrix", {}).get("target", []))
    assert asked <= targets


def test_release_says_where_it_comes_from() -> None:
    found = yaml.safe_load((ROOT / ".github/workflows/publish.yml").read_text(encoding="utf-8"))
    job = found["jobs"]["publish"]
    assert job["permissions"] == {"id-token": "write", "attestations": "write", "contents": "read"}
    used = [step["uses"].partition("@")[0] for step in job["steps"] if "uses" in step]
    assert used[-3:] == [
        "actions/attest-build-provenance",
        "actions/attest-sbom",
        "pypa/gh-action-pypi-publish",
    ]
    assert "password" not in str(found)

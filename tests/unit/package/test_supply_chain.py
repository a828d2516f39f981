"""Bounds of dependencies, and that workflows ask for what there is."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.bounds.__main__ import lowest
from tests.locking.__main__ import FOLDER, LOCK, disagreements, files, locked

ROOT = Path(__file__).parents[3]
_TOML = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT: dict[str, Any] = _TOML["project"]
BUILD: dict[str, Any] = _TOML["build-system"]
LOCKS = files(_TOML)
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def test_every_dependency_has_both_bounds() -> None:
    for need in map(Requirement, [line for lines in LOCKS.values() for line in lines]):
        if need.name != PROJECT["name"]:
            assert sorted(bound.operator for bound in need.specifier) == ["<", ">="], str(need)


def test_lowest_versions() -> None:
    found = lowest(PROJECT)
    assert "requests==2.32.4" in found
    assert "urllib3==1.26.18" in found
    assert not [line for line in found if line.startswith(("mypy", "halopsa"))]
    with pytest.raises(SystemExit, match="exclusive upper bound"):
        lowest({"dependencies": ["requests>=2"], "optional-dependencies": {}})


def test_every_lock_is_a_lock_of_something() -> None:
    assert set(FOLDER.iterdir()) == set(LOCKS)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_a_lock_agrees_with_what_is_asked_for(lock: Path) -> None:
    assert disagreements(LOCKS[lock], lock.read_text(encoding="utf-8")) == []


def test_a_lock_that_does_not_agree_is_found() -> None:
    lines = ["click>=8.2,<8.3", "nothing-like-it>=1,<2", "halopsa-client[fast]", "requests>=2.32.4,<3"]
    found = disagreements(lines, LOCK.read_text(encoding="utf-8"))
    assert [line.partition(":")[0] for line in found] == ["click<8.3,>=8.2", "nothing-like-it<2,>=1"]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_a_lock_is_exact_and_of_no_one_machine(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    pins = list(locked(text))
    assert pins
    assert all(bound.operator == "==" for pin in pins for bound in pin.specifier)
    entries = re.split(r"\n(?=[a-z])", text)[1:]
    assert len(entries) == len(pins)
    assert not [entry for entry in entries if "--hash=sha256:" not in entry]
    assert not re.search(r"://|file:|--(index|find|extra)|@ |/home|/work|/opt", text)


def test_what_builds_the_package_is_locked() -> None:
    needed = {canonicalize_name(need.name) for need in map(Requirement, BUILD["requires"])}
    for lock in (LOCK, FOLDER / "release.txt"):
        assert needed <= {pin.name for pin in locked(lock.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_workflows(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    found = yaml.safe_load(text)
    # Nothing may write unless a job says so, and checkouts leave no token behind.
    assert found["permissions"] == {"contents": "read"}
    # A tag can be moved; a commit cannot.
    for used in re.findall(r"uses: (?!\./)(.*)", text):
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*", used), used
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


def test_nothing_is_installed_that_no_lock_names() -> None:
    """Except where the newest or the oldest of something is what is tested, and what users themselves get."""
    meant = {"check-bounds", "check-newest", "check-companions", "audit"}
    recipes = re.split(r"\n(?=[a-z-]+:)", (ROOT / "Makefile").read_text(encoding="utf-8"))
    texts = {recipe.partition(":")[0]: recipe for recipe in recipes[1:]}
    assert meant < set(texts)
    places = {
        **{name: text for name, text in texts.items() if name not in meant},
        **{path.name: path.read_text(encoding="utf-8") for path in WORKFLOWS},
    }
    for name, text in places.items():
        for line in re.findall(r"\binstall (--.*)", text.replace("\\\n", " ")):
            hashes, no_deps, wheel = "--require-hashes", "--no-deps", "dist/*.whl"
            assert hashes in line or no_deps in line or line.endswith(wheel), f"{name}: {line}"


def test_release_says_where_it_comes_from() -> None:
    found = yaml.safe_load((ROOT / ".github/workflows/publish.yml").read_text(encoding="utf-8"))
    job = found["jobs"]["publish"]
    assert job["needs"] == ["test", "build", "audit"]
    assert found["jobs"]["test"] == {"uses": "./.github/workflows/test.yml"}
    assert job["permissions"] == {"id-token": "write", "attestations": "write", "contents": "read"}
    used = [step["uses"].partition("@")[0] for step in job["steps"] if "uses" in step]
    assert used[-3:] == ["actions/attest", "actions/attest", "pypa/gh-action-pypi-publish"]
    given = [set(step["with"]) for step in job["steps"] if step.get("uses", "").startswith("actions/attest@")]
    assert given == [{"subject-path"}, {"subject-path", "sbom-path"}]  # of the build, and of what it installs
    assert "password" not in str(found)

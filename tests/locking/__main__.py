"""The locks: files of exact versions with hashes, for every platform.

One is of the development environment; each group of tools that has an environment of its own has another.
``renew`` writes them anew with the newest versions that pyproject.toml allows; ``check`` compares the two.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".lock"
LOCK = FOLDER / "requirements.txt"
OLDEST = "3.11"
_ITSELF = "halopsa-client"  # named by its own extras
_HEAD = "# What is installed, exactly: written by `make lock`, checked by `make check`.\n"
_OPTIONS = ("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links")


def files(toml: Mapping[str, Any]) -> dict[Path, list[str]]:
    """Every lock, and what it is a lock of: all extras, or one of the groups in pyproject.toml."""
    project, groups = toml["project"], toml["dependency-groups"]
    extras = [line for lines in project["optional-dependencies"].values() for line in lines]
    return {
        LOCK: [*project["dependencies"], *extras],
        **{FOLDER / f"{group}.txt": lines for group, lines in groups.items()},
    }


def renew() -> None:
    """Resolve everything anew, for Python 3.11 and later on every platform."""
    command = [sys.executable, "-m", "uv", "--quiet", "--no-config", "pip", "compile"]
    FOLDER.mkdir(exist_ok=True)
    for path in files(_pyproject()):
        what = ["--all-extras", "pyproject.toml"] if path == LOCK else [f"--group={path.stem}"]
        choice = ["--universal", f"--python-version={OLDEST}", "--generate-hashes", *_OPTIONS, *what]
        done = subprocess.run([*command, *choice], cwd=ROOT, stdout=subprocess.PIPE, check=True)  # noqa: S603 - no shell
        path.write_bytes(_HEAD.encode() + done.stdout)


def locked(text: str) -> Iterator[Requirement]:
    """The versions that the lock names; one package may have several, for different Pythons."""
    for line in text.splitlines():
        if re.match(r"[A-Za-z0-9]", line):
            yield Requirement(line.removesuffix("\\").strip())


def disagreements(lines: Iterable[str], text: str) -> list[str]:
    """Everything that is asked for and that the lock lacks or has in a version outside the bounds."""
    found: dict[str, list[str]] = {}
    for pin in locked(text):
        (version,) = (bound.version for bound in pin.specifier)
        found.setdefault(canonicalize_name(pin.name), []).append(version)
    needs = [need for need in map(Requirement, lines) if need.name != _ITSELF]
    return [
        f"{need}: the lock has {', '.join(found.get(canonicalize_name(need.name), [])) or 'none'}"
        for need in needs
        if not (versions := found.get(canonicalize_name(need.name)))
        or not all(need.specifier.contains(version) for version in versions)
    ]


def check() -> None:
    """End with an error when a lock is not one of pyproject.toml as it is."""
    problems = [
        f"{path.name}: {problem}"
        for path, lines in files(_pyproject()).items()
        for problem in (
            disagreements(lines, path.read_text(encoding="utf-8")) if path.is_file() else ["missing"]
        )
    ]
    if problems:
        sys.exit("\n".join(["pyproject.toml and the locks disagree; run `make lock`:", *problems]))


def _pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


if __name__ == "__main__":
    {"renew": renew, "check": check}[sys.argv[1]]()

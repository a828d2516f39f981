"""The lock of the development environment: one file of exact versions with hashes, for every platform.

``renew`` writes it anew with the newest versions that pyproject.toml allows; ``check`` compares the two.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = ROOT / ".lock" / "requirements.txt"
OLDEST = "3.11"
_HEAD = "# The development environment, exactly: written by `make lock`, checked by `make check`.\n"
_OPTIONS = ("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links")


def renew() -> None:
    """Resolve everything anew, for Python 3.11 and later on every platform."""
    command = [sys.executable, "-m", "uv", "--quiet", "--no-config", "pip", "compile", "pyproject.toml"]
    choice = ["--universal", f"--python-version={OLDEST}", "--all-extras", "--generate-hashes", *_OPTIONS]
    done = subprocess.run([*command, *choice], cwd=ROOT, stdout=subprocess.PIPE, check=True)  # noqa: S603 - no shell
    LOCK.parent.mkdir(exist_ok=True)
    LOCK.write_bytes(_HEAD.encode() + done.stdout)


def locked(text: str) -> Iterator[Requirement]:
    """The versions that the lock names; one package may have several, for different Pythons."""
    for line in text.splitlines():
        if re.match(r"[A-Za-z0-9]", line):
            yield Requirement(line.removesuffix("\\").strip())


def wanted(project: dict[str, object]) -> Iterator[Requirement]:
    """What pyproject.toml asks for, in all extras."""
    listed, extras = project["dependencies"], project["optional-dependencies"]
    assert isinstance(listed, list)
    assert isinstance(extras, dict)
    for line in [*listed, *(line for lines in extras.values() for line in lines)]:
        need = Requirement(line)
        if canonicalize_name(need.name) != project["name"]:
            yield need


def disagreements(project: dict[str, object], text: str) -> list[str]:
    """Everything pyproject.toml asks for that the lock lacks or has in a version outside the bounds."""
    found: dict[str, list[str]] = {}
    for pin in locked(text):
        (version,) = (bound.version for bound in pin.specifier)
        found.setdefault(canonicalize_name(pin.name), []).append(version)
    return [
        f"{need}: the lock has {', '.join(found.get(canonicalize_name(need.name), [])) or 'none'}"
        for need in wanted(project)
        if not (versions := found.get(canonicalize_name(need.name)))
        or not all(need.specifier.contains(version) for version in versions)
    ]


def check() -> None:
    """End with an error when the lock is not one of pyproject.toml as it is."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    if problems := disagreements(project, LOCK.read_text(encoding="utf-8")):
        sys.exit("\n".join(["pyproject.toml and the lock disagree; run `make lock`:", *problems]))


if __name__ == "__main__":
    {"renew": renew, "check": check}[sys.argv[1]]()

"""The page on a vendor update: a shell, make and a virtual environment as POSIX has them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.blocks import Block
from tests.docs.kit import copy, same
from tests.docs.runs import run_by


class _Copy:
    """A copy of the repository, under git, where ``python`` and ``make`` work as in a set-up one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        copy(
            folder,
            *(".lock", "codegen", "halopsa", "spec"),
            *("CHANGELOG.md", "Makefile", "pyproject.toml", ".gitignore"),
        )
        python = folder / ".venv/bin/python"
        python.parent.mkdir(parents=True)
        python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', encoding="utf-8")
        python.chmod(0o755)
        (folder / ".venv/.installed").touch()
        own = {"PATH": f"{python.parent}{os.pathsep}{os.environ['PATH']}", "GIT_CONFIG_GLOBAL": os.devnull}
        outer = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
        self.environment = outer | own
        who = "-c user.name=Reader -c user.email=reader@example.com"
        for command in ("git init -q .", "git add --all", f"git {who} commit -q -m Start"):
            assert self.run(command) == ("", 0)

    def run(self, command: str) -> tuple[str, int]:
        done = subprocess.run(  # noqa: S602 - our own words
            command,
            shell=True,
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=120,
            check=False,
        )
        return done.stdout, done.returncode

    def console(self, block: Block) -> None:
        """Run what follows each dollar sign; what is shown below it must come."""
        for step in block.text.removeprefix("$ ").split("\n$ "):
            command, _, wanted = step.partition("\n")
            found, status = self.run(command)
            same(wanted.removesuffix("\n"), found.removesuffix("\n"))
            assert (status != 0) == block.comment.endswith(", refused"), found

    def replace(self, place: str, text: str) -> None:
        name, _, number = place.partition(":")
        lines = (self.folder / name).read_text(encoding="utf-8").splitlines(keepends=True)
        lines[int(number) - 1] = text
        (self.folder / name).write_text("".join(lines), encoding="utf-8")


def test_a_vendor_update_goes_as_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clone = _Copy(tmp_path)
    monkeypatch.chdir(tmp_path)
    for block in run_by("update"):
        if block.language == "console":
            clone.console(block)
        elif block.comment == "run during the update":
            exec(compile(block.text, block.page, "exec"), {})  # noqa: S102 - our own text
        elif block.comment == "changelog":
            changes = (tmp_path / "CHANGELOG.md").read_text(encoding="utf-8")
            head, released = changes.split("\n## ", 1)
            whole = f"{head}\n{block.text}\n## {released.replace('Unreleased', '2027-01-01', 1)}"
            (tmp_path / "CHANGELOG.md").write_text(whole, encoding="utf-8")
        else:
            clone.replace(block.comment.removeprefix("line: "), block.text)
    assert "def rates(" in (tmp_path / "halopsa/api/tax.py").read_text(encoding="utf-8")

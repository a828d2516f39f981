"""The commands of the README that are shown with their output: run against a local tenant."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from halopsa.sandbox import Sandbox
from tests.unit.cli.kit import environment, run
from tests.unit.package.test_readme import BLOCKS, _same


@pytest.fixture(scope="module")
def halo() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None) as found:
        yield found


def test_commands_print_what_is_shown(halo: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = 0
    for block in BLOCKS:
        if block.section == "Command line" and block.comment.startswith("file: "):
            (tmp_path / block.comment.removeprefix("file: ")).write_text(block.text, encoding="utf-8")
        if block.comment != "run: prompt":
            continue
        for step in block.text.removeprefix("$ ").split("\n$ "):
            command, _, wanted = step.partition("\n")
            name, *arguments = shlex.split(command)
            assert name == "halopsa"
            result = run(*arguments, env=environment(halo))
            assert result.exit_code == 0, (command, result.stderr)
            _same(wanted.removesuffix("\n"), result.stdout.removesuffix("\n"))
            done += 1
    assert done >= 6

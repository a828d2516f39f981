"""What a command does when its output goes to a device that is full."""

from __future__ import annotations

import re
from pathlib import Path
from typing import IO

import pytest

from halopsa.sandbox import Sandbox
from tests.unit.cli.test_streams import run, summaries


def full() -> IO[bytes]:
    return Path("/dev/full").open("wb")


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_a_write_that_cannot_be_shown_is_done(form: list[str], halo: Sandbox) -> None:
    with full() as out:
        code, _, err = run(halo, "tickets", "create", "--summary", "Once", "--yes", *form, stdout=out)
    assert code == 0, err
    assert len(err.splitlines()) == 1
    assert re.match(r"Created ticket \d+: Once, but", err)
    assert summaries(halo).count("Once") == 1


def test_a_write_that_nobody_can_be_told_of_is_done(halo: Sandbox) -> None:
    with full() as out, full() as err:
        assert run(halo, "tickets", "create", "--summary", "Once", "--yes", stdout=out, stderr=err)[0] == 0
        assert run(halo, "tickets", "search", stdout=out, stderr=err)[0] == 1
        assert run(halo, "tickets", "serch", stdout=out, stderr=err)[0] == 2
    assert summaries(halo).count("Once") == 1


@pytest.mark.parametrize(
    "arguments", [["tickets", "search"], ["tickets", "show", "1", "--json"], ["check"], ["--help"]]
)
def test_a_reading_that_cannot_be_shown_says_so_in_one_line(arguments: list[str], halo: Sandbox) -> None:
    with full() as out:
        code, _, err = run(halo, *arguments, stdout=out)
    assert code == 1
    assert len(err.splitlines()) == 1, err


def test_an_export_that_cannot_be_shown_is_made(halo: Sandbox, tmp_path: Path) -> None:
    out = tmp_path / "t.jsonl"
    with full() as stdout:
        code, _, err = run(halo, "export", "tickets", "--out", str(out), stdout=stdout)
    assert code == 0, err
    assert len(out.read_bytes().splitlines()) == 30
    assert "30 rows are in" in err

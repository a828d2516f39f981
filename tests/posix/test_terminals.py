"""What a person at a terminal sees."""

from __future__ import annotations

import itertools
import os
import pty
import re
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from halopsa.cli.output import moment
from halopsa.sandbox import Sandbox
from halopsa.sandbox.settings import RequestRecord
from tests.unit.core.ratelimit.test_long_waits import _COMMAND, refuse, settings


@pytest.fixture
def halo() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=30, page_cap=10) as found:
        yield found


def on_a_terminal(halo: Sandbox, *arguments: str) -> str:
    """What a terminal is sent on standard error."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(  # noqa: S603 - our own interpreter and command
        [sys.executable, "-c", _COMMAND, *arguments],
        env=settings(halo),
        stdout=subprocess.DEVNULL,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        shown = b""
        while select.select([ours], [], [], 60)[0]:
            try:
                piece = os.read(ours, 65536)
            except OSError:  # nobody holds the other end any more
                break
            if not piece:
                break
            shown += piece
        assert process.wait(10) == 0, shown
    os.close(ours)
    return shown.decode()


def test_a_command_on_a_terminal_counts_down(halo: Sandbox) -> None:
    refuse(halo, 3)
    shown = on_a_terminal(halo, "tickets", "search", "--limit", "100")
    assert "\n" not in shown
    drawn = shown.split("\r")
    assert [
        re.findall(r"^Waiting (\d) s, until [0-9:]{8}: the instance answered 429", line)
        for line in drawn[1:4]
    ] == [
        ["3"],
        ["2"],
        ["1"],
    ]
    assert "".join(drawn[4:]).strip() == ""  # taken away
    assert len(drawn[4]) >= len(drawn[3])
    assert all(len(line) < 100 for line in drawn)


def test_the_countdown_and_the_progress_take_turns(halo: Sandbox, tmp_path: Path) -> None:
    """In the midst of an export: each drawing is one or the other, and hides all of the one before."""
    out = str(tmp_path / "x.jsonl")
    halo.on_request(_then_refuse(halo))
    shown = on_a_terminal(halo, "export", "tickets", "--out", out, "--page-size", "5", "--prefetch", "1")
    drawn = shown.replace("\n", "").split("\r")
    kinds = ["wait" if line.startswith("Waiting") else "rows" for line in drawn if line.strip()]
    assert "wait" in kinds
    assert kinds[0] == "rows"
    assert not any(line.strip() and "Waiting" in line and "rows/s" in line for line in drawn)
    waiting = [at for at, kind in enumerate(kinds) if kind == "wait"]
    assert waiting == list(range(waiting[0], waiting[0] + len(waiting)))
    for one, two in itertools.pairwise(drawn):
        assert not two or len(two) >= len(one.rstrip()), drawn
    assert drawn[-1].strip() == ""


def _then_refuse(halo: Sandbox) -> Callable[[RequestRecord, float], None]:
    """After the first page of tickets."""

    def look(record: RequestRecord, seconds: float) -> None:
        if record.path.endswith("/Tickets"):
            halo.on_request(None)
            refuse(halo, 3)

    return look


def test_the_last_day_of_the_calendar_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert moment(datetime(9999, 12, 31, 23, 59, tzinfo=UTC)) == "9999-12-31 23:59"
    finally:
        monkeypatch.undo()
        time.tzset()

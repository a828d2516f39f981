"""A person at a terminal: questions before writes, colour, widths and the pager; processes on a pseudo-terminal."""

from __future__ import annotations

import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from fcntl import ioctl

import pytest

from halopsa.sandbox import Sandbox
from tests.posix.test_outputs import gone
from tests.unit.cli.kit import environment
from tests.unit.cli.test_streams import ROOT
from tests.unit.cli.test_streams import run as run_apart

_CTRL_C = "\x03"
#: The terminal is the process's own, so that Ctrl-C is a signal, which a run in the background would ignore.
_COMMAND = """
import fcntl, signal, termios
signal.signal(signal.SIGINT, signal.default_int_handler)
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
from halopsa.cli import main
main()
"""


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    with Sandbox(rate_limit=None, tickets=60) as halo:
        yield halo


@pytest.fixture
def halo(tenant: Sandbox) -> Sandbox:
    tenant.reset()
    return tenant


def at_a_terminal(
    halo: Sandbox, *arguments: str, types: str = "", columns: int = 100, lines: int = 200, **more: str
) -> tuple[int, str]:
    """Return the exit code and all that the terminal was sent; ``types``: what the person types at a question."""
    ours, theirs = pty.openpty()
    ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
    env = {
        name: value
        for name, value in os.environ.items()
        if name not in ("NO_COLOR", "COLUMNS", "LINES", "PAGER")
    }
    env |= {**environment(halo), "TERM": "xterm-256color", "PYTHONPATH": str(ROOT), **more}
    process = subprocess.Popen(  # noqa: S603 - this very interpreter
        [sys.executable, "-c", _COMMAND, *arguments],
        env=env,
        cwd=ROOT,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    shown, end = b"", time.monotonic() + 60
    with process:
        asked = False
        while time.monotonic() < end:
            if not select.select([ours], [], [], 1)[0]:
                if asked and types == _CTRL_C:  # it came after Python looked for signals, and before it reads
                    os.write(ours, types.encode())
                continue
            try:
                piece = os.read(ours, 65536)
            except OSError:  # nobody holds the other end any more
                break
            if not piece:
                break
            shown += piece
            if types and not asked and b"[y/N]" in shown:
                asked = True
                os.write(ours, types.encode())
        if process.poll() is None and time.monotonic() >= end:
            process.kill()
    os.close(ours)
    return process.returncode, shown.decode().replace("\r\n", "\n")


def writes(halo: Sandbox) -> int:
    return sum(each.method != "GET" and "token" not in each.path for each in halo.requests)


def test_a_yes_sends_what_was_shown(halo: Sandbox) -> None:
    code, shown = at_a_terminal(halo, "tickets", "update", "5", "--summary", "New", types="y\n")
    assert (code, writes(halo)) == (0, 1)
    assert "tickets.update would send: POST /Tickets" in shown
    assert re.search(
        r"summary: New\n.*Now it is:\n.*Send it\? \[y/N\]: y\n.*Updated ticket 5: New\n", shown, re.DOTALL
    )


@pytest.mark.parametrize(("key", "code"), [("\n", 1), (_CTRL_C, 130), ("\x04", 130)])
def test_anything_else_sends_nothing(key: str, code: int, halo: Sandbox) -> None:
    """Enter, Ctrl-C, and the end of the input."""
    found, shown = at_a_terminal(halo, "tickets", "delete", "5", types=key)
    assert (found, writes(halo)) == (code, 0), shown
    assert "Nothing was sent." in shown
    assert "Traceback" not in shown


def test_colour_is_for_terminals_that_want_it(halo: Sandbox) -> None:
    coloured = at_a_terminal(halo, "tickets", "list", "--limit", "3")[1]
    plain = at_a_terminal(halo, "tickets", "list", "--limit", "3", NO_COLOR="1")[1]
    assert "\x1b[1m" in coloured
    assert "\x1b" not in plain
    assert plain.split() == re.sub(r"\x1b\[[0-9;]*m", "", coloured).split()


def test_a_narrow_terminal_is_not_overrun(halo: Sandbox) -> None:
    for words in (("list", "--limit", "5"), ("get", "5")):
        code, shown = at_a_terminal(halo, "tickets", *words, columns=44, NO_COLOR="1")
        assert code == 0
        assert max(len(line) for line in shown.splitlines() if "There are more" not in line) <= 44


def test_what_is_longer_than_the_terminal_goes_through_the_pager(halo: Sandbox) -> None:
    words = ("tickets", "list", "--limit", "40", "--json", "id")
    pager = "sed s/^/paged:/"
    assert at_a_terminal(halo, *words, lines=20, PAGER=pager)[1].count("paged:") > 40
    assert "paged:" not in at_a_terminal(halo, *words, lines=200, PAGER=pager)[1]
    assert "paged:" not in at_a_terminal(halo, *words, "--query", "length(@)", lines=20, PAGER=pager)[1]


def test_a_reader_that_goes_away_ends_a_list_quietly(halo: Sandbox) -> None:
    for form in ("tsv", "json"):
        with gone() as stream:
            code, _, err = run_apart(halo, "tickets", "list", "--all", "-o", form, stdout=stream)
        assert (code, err) == (1, ""), form

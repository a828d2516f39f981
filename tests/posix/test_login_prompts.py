"""``halopsa login`` on a terminal: what is asked and shown, with a keyring in a process of its own; and Ctrl-C."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from halopsa.sandbox import Sandbox
from tests.unit.cli.kit import home

ROOT = Path(__file__).resolve().parents[2]
CTRL_C = "\x03"


def converse(folder: Path, answers: Sequence[tuple[str, str]], *arguments: str) -> tuple[str, int]:
    """Give each answer when its question stands on the terminal; return all that was shown and the exit code."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HALOPSA_")}
    own = {
        "PYTHON_KEYRING_BACKEND": "tests.unit.cli.keyrings.FileKeyring",
        "TEST_KEYRING": str(folder / "keyring"),
        **home(folder),
    }
    ours, theirs = pty.openpty()
    with subprocess.Popen(  # noqa: S603 - this very interpreter
        [sys.executable, "-m", "halopsa", *arguments],
        cwd=ROOT,
        env={**kept, **own},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=lambda: _own_terminal(theirs),  # so that Ctrl-C reaches it
    ) as process:
        os.close(theirs)
        shown, said = "", ""
        left = list(answers)
        until = time.monotonic() + 60
        while True:
            if not select.select([ours], [], [], 1)[0]:
                assert time.monotonic() < until, shown
                if (
                    said == CTRL_C
                ):  # Python loses one that comes just before it begins to read; so people press again
                    os.write(ours, said.encode())
                continue
            piece = _read(ours)
            if not piece:
                break
            shown += piece
            if left and left[0][0] in shown.rpartition("\n")[2]:
                said = left.pop(0)[1]
                os.write(ours, said.encode())
        code = process.wait(30)
    os.close(ours)
    assert not left, shown
    return shown, code


def _own_terminal(descriptor: int) -> None:
    import fcntl
    import termios

    signal.signal(
        signal.SIGINT, signal.SIG_DFL
    )  # a run in the background ignores it, and so would the command
    fcntl.ioctl(descriptor, termios.TIOCSCTTY, 0)


def _read(descriptor: int) -> str:
    try:
        return os.read(descriptor, 65536).decode("utf-8", "replace")
    except OSError:  # nobody holds the other end any more
        return ""


def test_login_asks_and_never_shows_the_secret(halo: Sandbox, tmp_path: Path) -> None:
    connection = halo.connection
    shown, code = converse(
        tmp_path,
        [
            ("another address:", f"{connection['base_url']}\n"),
            ("Client ID:", f"{connection['client_id']}\n"),
            ("Client secret (not shown):", f"{connection['client_secret']}\n"),
        ],
        "login",
    )
    assert code == 0, shown
    assert "Stored as profile default" in shown
    assert connection["client_secret"] not in shown
    assert connection["client_secret"] in (tmp_path / "keyring").read_text("utf-8")
    shown, code = converse(tmp_path, [], "tickets", "show", "1")
    assert code == 0, shown


def test_ctrl_c_at_the_secret_stores_nothing(halo: Sandbox, tmp_path: Path) -> None:
    connection = halo.connection
    where = ("--base-url", connection["base_url"], "--client-id", connection["client_id"])
    shown, code = converse(tmp_path, [("Client secret (not shown):", CTRL_C)], "login", *where)
    assert code == 130, shown
    assert "Traceback" not in shown
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert list(halo.requests) == []

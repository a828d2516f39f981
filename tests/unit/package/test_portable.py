"""The package and these tests need nothing that Windows lacks; what does is in tests/posix."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.compat.windows import unportable

ROOT = Path(__file__).parents[3]


def test_all_can_be_imported_where_only_posix_things_are_gone() -> None:
    command = [sys.executable, "-m", "tests.compat.windows"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)  # noqa: S603 - ours
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("import pty", ["import pty"]),
        ("from resource import getrusage", ["from resource"]),
        ("import resources", []),
        ("pid = os.fork()", ["os.fork"]),
        ("os.forked", []),
        ("signal.SIGALRM, signal.SIGINT", ["signal.SIGALRM"]),
        ("process.send_signal(2)", ["send_signal("]),
        ("Path('/dev/full')", ["/dev/"]),
        ("os.devnull", []),
    ],
)
def test_what_only_posix_has_is_seen(text: str, found: list[str]) -> None:
    assert unportable(text) == found

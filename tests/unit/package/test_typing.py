"""What type checkers say about code that uses the library: tests/typing/user_code.py."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
CODE = ROOT / "tests" / "typing" / "user_code.py"
# A cache of its own: the repository's own run of mypy has other settings.
CACHE = ROOT / ".mypy_cache" / "user_code"
_LINE = re.compile(r"^[^:]+:(\d+): error: (.*)$", re.MULTILINE)


def expected() -> dict[int, list[str]]:
    """Line numbers, and the code and the names that must be said of each."""
    lines = enumerate(CODE.read_text(encoding="utf-8").splitlines(), 1)
    return {number: line.partition("# error: ")[2].split() for number, line in lines if "# error: " in line}


def found() -> dict[int, str]:
    """Line numbers and what mypy says there."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={CACHE}"]
    done = subprocess.run(  # noqa: S603 - this very interpreter
        [*command, "--python-version=3.11", "--no-pretty", "--hide-error-context", str(CODE)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    messages: dict[int, str] = {}
    for number, message in _LINE.findall(done.stdout):
        messages[int(number)] = f"{messages.get(int(number), '')}{message}\n"
    return messages


def test_user_code_is_checked_as_its_comments_say() -> None:
    wanted, said = expected(), found()
    assert len(wanted) > 30
    not_refused = {
        number: words
        for number, words in wanted.items()
        if not all(word in said.get(number, "") for word in words)
    }
    not_accepted = {number: text for number, text in said.items() if number not in wanted}
    assert (not_refused, not_accepted) == ({}, {}), [said.get(number) for number in not_refused]
